package split.domain.user;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import split.domain.memory.ShortMemory;

/**
 * What signed-in users may do by now, at most a second old: whoever is disabled, or given another
 * role, need not sign out for it.
 */
@ApplicationScoped
public class UserDirectory {
  @Inject private UserReading reading;
  @Inject private Clock clock;

  private ShortMemory<String, UserFacts> memory;

  @PostConstruct
  void open() {
    memory = new ShortMemory<>(clock);
  }

  /** Empty for who is unknown or disabled. */
  public Optional<UserFacts> enabled(String name) {
    return memory.recall(name, reading::find).filter(UserFacts::enabled);
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) UserChanged user) {
    memory.forget();
  }
}
