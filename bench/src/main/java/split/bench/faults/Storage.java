package split.bench.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Where the nodes keep what they know. */
sealed interface Storage extends AutoCloseable permits Postgres, Embedded {
  /** What a node must be told to find it. */
  Map<String, String> environment();

  /** Whatever was done to it. */
  void heal();

  /** Reads what is stored; an embedded database only while no node has it open. */
  Connection connect() throws SQLException;

  boolean isShared();

  @Override
  void close();
}
