package split.bench.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Somebody's transaction stays open, with an id and a snapshot, and with locks on some rows. */
final class HeldTransaction implements Nemesis {
  private static final String LOCKED_PACKAGES =
      "select id from package order by id desc limit 20 for update skip locked";
  private static final String LOCKED_OPERATIONS =
      "select id from remote_operation order by id desc limit 20 for update skip locked";

  @Override
  public void strike(Trial trial) {
    try (Connection old = begin(trial);
        Statement statement = old.createStatement()) {
      statement.execute("select pg_current_xact_id(), count(*) from remote_operation");
      trial.count("held transactions");
      while (!trial.isOver()) {
        lock(trial);
      }
      old.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection begin(Trial trial) throws SQLException {
    Connection connection = trial.cluster().storage().connect();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    return connection;
  }

  private static void lock(Trial trial) throws SQLException {
    try (Connection connection = trial.cluster().storage().connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(LOCKED_PACKAGES);
      statement.execute(LOCKED_OPERATIONS);
      trial.interrupted("rows held");
      trial.pause(2000, 5000);
      connection.rollback();
    }
  }
}
