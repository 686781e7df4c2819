package it.split.channel;

import it.split.PostgresDatabase;
import it.split.SplitServer;
import org.junit.jupiter.api.Nested;

/** An operator sets a channel up, step by step, and finds out who changed what. */
class ChannelSettingsIT {
  @Nested
  class OnTheEmbeddedDatabase extends ChannelSettingsStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.onEmbeddedDatabase();
    }
  }

  @Nested
  class OnPostgres extends ChannelSettingsStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.on(PostgresDatabase.create());
    }
  }
}
