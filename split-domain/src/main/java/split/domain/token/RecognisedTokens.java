package split.domain.token;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import split.domain.memory.ShortMemory;

/** Callers recognised a moment ago, by the hash of what they presented. */
@ApplicationScoped
public class RecognisedTokens {
  @Inject private Clock clock;

  private ShortMemory<String, Recognised> memory;

  @PostConstruct
  void open() {
    memory = new ShortMemory<>(clock);
  }

  Optional<Recognised> recall(String hash, Function<String, Optional<Recognised>> reading) {
    return memory.recall(hash, reading).filter(known -> known.holds(clock.instant()));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TokenChanged changed) {
    memory.forget();
  }
}
