package it.split.splitting;

import it.split.PostgresDatabase;
import it.split.SplitServer;
import org.junit.jupiter.api.Nested;

/** One marketplace that refuses, fails or hangs, and the channels beside it. */
class CircuitIT {
  @Nested
  class OnTheEmbeddedDatabase extends CircuitStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.onEmbeddedDatabase().with("SPLIT_CHANNEL_WORKERS", "4");
    }
  }

  @Nested
  class OnPostgres extends CircuitStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.on(PostgresDatabase.create()).with("SPLIT_CHANNEL_WORKERS", "4");
    }
  }
}
