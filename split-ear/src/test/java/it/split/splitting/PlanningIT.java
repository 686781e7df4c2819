package it.split.splitting;

import it.split.PostgresDatabase;
import it.split.SplitServer;
import org.junit.jupiter.api.Nested;

/** Stock locations, quota and planning before a real server. */
class PlanningIT {
  @Nested
  class OnTheEmbeddedDatabase extends PlanningStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.onEmbeddedDatabase();
    }
  }

  @Nested
  class OnPostgres extends PlanningStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.on(PostgresDatabase.create());
    }
  }
}
