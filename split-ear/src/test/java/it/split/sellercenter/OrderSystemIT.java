package it.split.sellercenter;

import it.split.PostgresDatabase;
import it.split.SplitServer;
import org.junit.jupiter.api.Nested;

/** The order system's side: its settings, what it is told, and how its calls are signed. */
class OrderSystemIT {
  @Nested
  class OnTheEmbeddedDatabase extends OrderSystemStory {
    @Override
    SplitServer.Builder database() {
      return SplitServer.onEmbeddedDatabase();
    }
  }

  @Nested
  class OnPostgres extends OrderSystemStory {
    @Override
    SplitServer.Builder database() {
      return SplitServer.on(PostgresDatabase.create());
    }
  }
}
