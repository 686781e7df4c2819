package split.domain.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Brings the schema up to date before anything touches a table. Every start-up bean that reads the
 * database depends on it. A schema that cannot be migrated, and an embedded database that would
 * lose acknowledged commits, end the start.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SchemaMigration {
  @Resource(lookup = "jdbc/split")
  private DataSource database;

  private volatile boolean done;

  @PostConstruct
  void migrate() {
    try {
      Durability.require(database);
      SchemaFloor.require(database, Migrations.apply(database));
      done = true;
    } catch (SQLException e) {
      throw new IllegalStateException(
          "Split does not start: the database is out of reach: " + e.getMessage(), e);
    }
  }

  public boolean isDone() {
    return done;
  }

  /** Whether the database answers within two seconds. */
  public boolean isReachable() {
    try (var connection = database.getConnection()) {
      return connection.isValid(2);
    } catch (SQLException e) {
      System.getLogger(SchemaMigration.class.getName())
          .log(System.Logger.Level.WARNING, "the database is out of reach: " + e.getMessage());
      return false;
    }
  }
}
