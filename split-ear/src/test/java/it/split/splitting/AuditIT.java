package it.split.splitting;

import it.split.PostgresDatabase;
import it.split.SplitServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The step log is sealed while splits go on, and whoever changes it behind our back is told. */
class AuditIT {
  @Nested
  class OnTheEmbeddedDatabase extends AuditStory {
    @TempDir static Path folder;

    /** One that another process can open, too. */
    private static String url() {
      return "jdbc:h2:file:"
          + folder.resolve("split")
          + ";AUTO_SERVER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=2000";
    }

    @Override
    SplitServer.Builder server() {
      return SplitServer.onEmbeddedDatabase().with("SPLIT_DB_URL", url());
    }

    @Override
    Connection connection() throws SQLException {
      return DriverManager.getConnection(url(), "split", "split");
    }
  }

  @Nested
  class OnPostgres extends AuditStory {
    private final PostgresDatabase database = PostgresDatabase.create();

    @Override
    SplitServer.Builder server() {
      return SplitServer.on(database);
    }

    @Override
    Connection connection() throws SQLException {
      return database.connection();
    }
  }
}
