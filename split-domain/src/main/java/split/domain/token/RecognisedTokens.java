package split.domain.token;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import split.domain.memory.ShortMemory;
import split.vocabulary.Caller;

/** Callers recognised a moment ago, by the hash of what they presented. */
@ApplicationScoped
public class RecognisedTokens {
  @Inject private Clock clock;

  private ShortMemory<String, Recognised> memory;

  /**
   * @param until when the token ends by itself, or null
   */
  record Recognised(Caller caller, Instant until) {
    boolean holds(Instant now) {
      return until == null || now.isBefore(until);
    }
  }

  @PostConstruct
  void open() {
    memory = new ShortMemory<>(clock);
  }

  Optional<Caller> recall(String hash, Function<String, Optional<Recognised>> reading) {
    return memory
        .recall(hash, reading)
        .filter(known -> known.holds(clock.instant()))
        .map(Recognised::caller);
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TokenRevoked revoked) {
    memory.forget();
  }
}
