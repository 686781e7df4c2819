package split.bench.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** {@code pg_terminate_backend} of a session of the nodes, twice a second. */
final class BackendKills implements Nemesis {
  private static final String TERMINATE =
      """
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name like 'PostgreSQL JDBC%%'
        and pid <> pg_backend_pid() and client_port is not null
        and query not like '%%live%%'
      order by md5(pid::text || '%d') limit 1
      """;

  @Override
  public void strike(Trial trial) {
    try (Connection connection = trial.cluster().storage().connect();
        Statement statement = connection.createStatement()) {
      while (!trial.isOver()) {
        trial.pause(300, 700);
        statement.execute(TERMINATE.formatted(trial.random().nextInt()));
        trial.interrupted("terminated");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
