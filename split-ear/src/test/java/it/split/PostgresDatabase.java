package it.split;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A new, empty database; all of them live in one PostgreSQL that runs as long as the tests do. */
public record PostgresDatabase(String url, String user, String password) {
  private static final AtomicInteger COUNT = new AtomicInteger();

  public static PostgresDatabase create() {
    String name = "split_" + COUNT.incrementAndGet();
    try (Connection connection = Cluster.RUNNING.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    String url = "jdbc:postgresql://127.0.0.1:" + Cluster.RUNNING.getPort() + "/" + name;
    return new PostgresDatabase(url, "postgres", "postgres");
  }

  /** How often PostgreSQL had to break up sessions that waited for each other in this database. */
  public long deadlocks() {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select deadlocks from pg_stat_database where datname = current_database()")) {
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public void execute(String... statements) {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public Connection connection() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Started by the first test that asks, stopped with the tests' own process. */
  private static final class Cluster {
    private static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
