package split.domain.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import split.domain.contention.Clash;

/**
 * Brings the schema up to date before anything touches a table. Every start-up bean that reads the
 * database depends on it. A node that is started before its database waits ten minutes for it. A
 * schema that cannot be migrated, and an embedded database that would lose acknowledged commits,
 * end the start.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SchemaMigration {
  private static final Logger LOG = System.getLogger(SchemaMigration.class.getName());
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final long ASK_EVERY_SECONDS = 2;

  @Resource(lookup = "jdbc/split")
  private DataSource database;

  @Inject private Clock clock;

  private volatile boolean done;

  @PostConstruct
  void migrate() {
    try {
      awaitDatabase();
      Durability.require(database);
      SchemaFloor.require(database, Migrations.apply(database));
      done = true;
    } catch (SQLException e) {
      throw new IllegalStateException(
          "Split does not start: the database is out of reach: " + e.getMessage(), e);
    }
  }

  private void awaitDatabase() throws SQLException {
    Instant latest = clock.instant().plus(PATIENCE);
    for (boolean there = false; !there; ) {
      try {
        database.getConnection().close();
        there = true;
      } catch (SQLException e) {
        if (Clash.behind(e) != Clash.OUT_OF_REACH || clock.instant().isAfter(latest)) {
          throw e;
        }
        warn(e);
        pause();
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(ASK_EVERY_SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the database", e);
    }
  }

  private static void warn(SQLException e) {
    LOG.log(Level.WARNING, "the database is out of reach: " + e.getMessage());
  }

  public boolean isDone() {
    return done;
  }

  /** Whether the database answers within two seconds. */
  public boolean isReachable() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(2);
    } catch (SQLException e) {
      warn(e);
      return false;
    }
  }
}
