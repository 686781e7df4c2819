package split.bench.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Somebody else holds every connection that PostgreSQL has, and takes away the nodes' own. */
final class PoolExhaustion implements Nemesis {
  private static final String TERMINATE =
      """
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query not like 'select ''held''%'
        and pid <> pg_backend_pid() and backend_type = 'client backend'
      """;

  @Override
  public void strike(Trial trial) {
    List<Connection> held = new ArrayList<>();
    try (Connection own = trial.cluster().storage().connect();
        Statement statement = own.createStatement()) {
      while (!trial.isOver()) {
        hold(trial, held);
        trial.interrupted("evictions");
        statement.execute(TERMINATE);
        hold(trial, held);
        trial.pause(300, 900);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      release(held);
    }
    trial.count("held at most: " + held.size());
    DatabaseStops.awaitServing(trial, Instant.now());
  }

  private static void hold(Trial trial, List<Connection> held) {
    try {
      for (; ; ) {
        Connection connection = trial.cluster().storage().connect();
        held.add(connection);
        try (Statement statement = connection.createStatement()) {
          statement.execute("select 'held'");
        }
      }
    } catch (SQLException full) {
      // that is what was wanted
    }
  }

  private static void release(List<Connection> held) {
    for (Connection connection : held) {
      try {
        connection.close();
      } catch (SQLException alreadyGone) {
        // that is what was wanted
      }
    }
  }
}
