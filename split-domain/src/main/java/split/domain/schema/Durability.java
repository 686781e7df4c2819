package split.domain.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * H2 by default acknowledges commits it has not written yet and loses them with a killed process.
 */
final class Durability {
  private static final String DELAY =
      "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";

  private Durability() {}

  static void require(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      boolean embedded = "H2".equals(connection.getMetaData().getDatabaseProductName());
      if (embedded && writeDelay(connection) != 0) {
        throw new IllegalStateException(
            "Split does not start: the embedded database would lose acknowledged commits;"
                + " add ;WRITE_DELAY=0 to SPLIT_DB_URL");
      }
    }
  }

  private static int writeDelay(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(DELAY)) {
      return found.next() ? found.getInt(1) : 0;
    }
  }
}
