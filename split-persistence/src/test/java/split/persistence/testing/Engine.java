package split.persistence.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases the product runs on. Each test takes an empty one of its own. */
public enum Engine {
  H2 {
    @Override
    DataSource empty(String name) {
      JdbcDataSource source = new JdbcDataSource();
      source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
      return source;
    }
  },
  POSTGRESQL {
    @Override
    DataSource empty(String name) throws SQLException {
      try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      }
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setPortNumbers(new int[] {Server.RUNNING.getPort()});
      source.setUser("postgres");
      source.setDatabaseName(name);
      return source;
    }
  };

  abstract DataSource empty(String name) throws SQLException;

  public Database migrated() {
    try {
      return Database.migrated(empty("t" + UUID.randomUUID().toString().replace("-", "")));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One server for all tests of a virtual machine; it ends with it. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
