package split.domain.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;

/**
 * A node works on a schema that is newer than itself, as long as nothing it needs was taken away:
 * the schema names the newest migration that a node must know.
 */
final class SchemaFloor {
  private static final String FLOOR = "select version from schema_floor";

  private SchemaFloor() {}

  /**
   * @param known the newest migration that this node knows
   */
  static void require(DataSource database, MigrationVersion known) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(FLOOR)) {
      if (found.next() && isBelow(known, found.getString(1))) {
        throw new IllegalStateException(
            "Split does not start: this version knows the schema up to %s, and the database needs one that knows %s"
                .formatted(known, found.getString(1)));
      }
    }
  }

  private static boolean isBelow(MigrationVersion known, String floor) {
    return known.compareTo(MigrationVersion.fromVersion(floor)) < 0;
  }
}
