package it.split.splitting;

import it.split.PostgresDatabase;
import it.split.SplitServer;
import org.junit.jupiter.api.Nested;

/** Many sources in one request. */
class BulkIT {
  @Nested
  class OnTheEmbeddedDatabase extends BulkStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.onEmbeddedDatabase();
    }
  }

  @Nested
  class OnPostgres extends BulkStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.on(PostgresDatabase.create());
    }
  }
}
