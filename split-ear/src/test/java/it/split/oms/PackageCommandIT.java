package it.split.oms;

import it.split.PostgresDatabase;
import it.split.SplitServer;
import org.junit.jupiter.api.Nested;

/** Commands on packages, as a warehouse sends them. */
class PackageCommandIT {
  @Nested
  class OnTheEmbeddedDatabase extends PackageCommandStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.onEmbeddedDatabase();
    }
  }

  @Nested
  class OnPostgres extends PackageCommandStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.on(PostgresDatabase.create());
    }
  }
}
