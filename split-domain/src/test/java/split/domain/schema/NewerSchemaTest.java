package split.domain.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A node starts again on a schema that a newer version has migrated meanwhile. */
class NewerSchemaTest {
  private static final String NEWER =
      """
      insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
        "checksum", "installed_by", "execution_time", "success")
      values (1000, '999.1', 'something newer', 'SQL', 'V999_1__something_newer.sql', 1, 'x', 1, true)
      """;

  private final DataSource database = empty();
  private MigrationVersion known;

  @BeforeEach
  void migrate() {
    known = Migrations.apply(database);
  }

  @Test
  @DisplayName("OPS-3 a schema that was extended by a newer version is good enough")
  void extended() throws SQLException {
    execute("alter table channel add something_newer varchar");
    execute(NEWER);

    assertThat(Migrations.apply(database)).isEqualTo(known);
    assertThatCode(() -> SchemaFloor.require(database, known)).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("OPS-3 a schema from which something was taken away that the node needs is refused")
  void contracted() throws SQLException {
    execute(NEWER);
    execute("update schema_floor set version = '999'");

    assertThatThrownBy(() -> SchemaFloor.require(database, known))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Split does not start: this version knows the schema up to %s,"
                + " and the database needs one that knows 999",
            known);
  }

  @Test
  @DisplayName("OPS-3 versions are compared by number: 4.9 is below 4.10")
  void byNumber() throws SQLException {
    execute("update schema_floor set version = '4.10'");

    assertThatThrownBy(() -> SchemaFloor.require(database, MigrationVersion.fromVersion("4.9")))
        .isInstanceOf(IllegalStateException.class);
    assertThatCode(() -> SchemaFloor.require(database, MigrationVersion.fromVersion("4.10")))
        .doesNotThrowAnyException();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static DataSource empty() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    return source;
  }
}
