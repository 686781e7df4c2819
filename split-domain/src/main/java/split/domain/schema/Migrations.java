package split.domain.schema;

import java.util.Arrays;
import java.util.Comparator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The versioned migrations of split-persistence; one dialect for every database. What a newer
 * version has applied already is left as it is.
 */
public final class Migrations {
  private static final String LOCATION = "classpath:db/migration/common";

  /** One second each: how long a node waits for another one that migrates. */
  private static final int LOCK_TRIES = 600;

  private Migrations() {}

  /**
   * @return the newest version that is known here
   */
  public static MigrationVersion apply(DataSource database) {
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(database)
            .locations(LOCATION)
            .failOnMissingLocations(true)
            .lockRetryCount(LOCK_TRIES)
            .load();
    MigrationVersion newest = newest(flyway);
    flyway.migrate();
    return newest;
  }

  private static MigrationVersion newest(Flyway flyway) {
    return Arrays.stream(flyway.info().all())
        .filter(migration -> migration.getState().isResolved())
        .map(MigrationInfo::getVersion)
        .max(Comparator.naturalOrder())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Split does not start: no migration was found in " + LOCATION));
  }
}
