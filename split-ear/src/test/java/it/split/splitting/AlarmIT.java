package it.split.splitting;

import it.split.PostgresDatabase;
import it.split.SplitServer;
import org.junit.jupiter.api.Nested;

/** What raises an alarm, and what resolves it. */
class AlarmIT {
  @Nested
  class OnTheEmbeddedDatabase extends AlarmStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.onEmbeddedDatabase();
    }
  }

  @Nested
  class OnPostgres extends AlarmStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.on(PostgresDatabase.create());
    }
  }
}
