package split.bench.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The embedded database of a single node, as the product sets it up. */
record Embedded(Disk disk) implements Storage {
  @Override
  public Map<String, String> environment() {
    return Map.of("SPLIT_DATA_DIR", disk.folder().toString());
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:" + disk.folder().resolve("split") + ";IFEXISTS=TRUE", "split", "split");
  }

  @Override
  public boolean isShared() {
    return false;
  }

  @Override
  public void heal() {
    disk.free();
  }

  @Override
  public void close() {
    disk.close();
  }
}
