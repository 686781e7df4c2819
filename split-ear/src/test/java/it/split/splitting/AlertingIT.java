package it.split.splitting;

import it.split.PostgresDatabase;
import it.split.SplitServer;
import org.junit.jupiter.api.Nested;

/** Alarms by rules of the operator's own, whom they reach, and the figures behind them. */
class AlertingIT {
  @Nested
  class OnTheEmbeddedDatabase extends AlertingStory {
    @Override
    SplitServer.Builder database() {
      return SplitServer.onEmbeddedDatabase();
    }
  }

  @Nested
  class OnPostgres extends AlertingStory {
    @Override
    SplitServer.Builder database() {
      return SplitServer.on(PostgresDatabase.create());
    }
  }
}
