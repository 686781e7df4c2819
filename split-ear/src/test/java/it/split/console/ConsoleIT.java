package it.split.console;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** All screens, before one server and in one browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleIT {
  private final Console console = new Console();

  @AfterAll
  void close() {
    console.close();
  }

  @Nested
  class SigningIn extends SignInStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class Users extends UsersStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class Monitoring extends MonitoringStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class FailedIntegration extends FailedIntegrationScreen {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class Dashboard extends DashboardStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class Packages extends PackagesStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class Commands extends CommandsStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class Planning extends PlanningScreen {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class Channels extends ChannelsStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class Splitting extends SplittingStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class Alarms extends AlarmsStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class Decision extends DecisionStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class Flows extends FlowsStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class Webhooks extends WebhooksStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class Tokens extends TokensStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class SellerCenter extends SellerCenterStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class OpenId extends OpenIdStory {
    @Override
    Console console() {
      return console;
    }
  }

  @Nested
  class Tail extends TailStory {
    @Override
    Console console() {
      return console;
    }
  }
}
