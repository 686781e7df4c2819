package it.split.splitting;

import it.split.PostgresDatabase;
import it.split.SplitServer;
import org.junit.jupiter.api.Nested;

/** What N11 may do to a split, seen from the webhook's side. */
class MarketplaceIT {
  @Nested
  class OnTheEmbeddedDatabase extends SplitStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.onEmbeddedDatabase();
    }
  }

  @Nested
  class OnPostgres extends SplitStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.on(PostgresDatabase.create());
    }
  }
}
