package split.domain.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The versioned migrations of split-persistence; one dialect for every database. */
public final class Migrations {
  private static final String LOCATION = "classpath:db/migration/common";

  private Migrations() {}

  public static void apply(DataSource database) {
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(database)
            .locations(LOCATION)
            .failOnMissingLocations(true)
            .load();
    if (flyway.info().all().length == 0) {
      throw new IllegalStateException(
          "Split does not start: no migration was found in " + LOCATION);
    }
    flyway.migrate();
  }
}
