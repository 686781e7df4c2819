package split.domain.splitting;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.function.Function;
import split.domain.contention.Clash;
import split.vocabulary.Code;
import split.vocabulary.Refusal;

/**
 * Expected races are results, not errors. Whoever loses a race for a number or a key looks again
 * and finds what the winner wrote; whoever waits too long for a twin is told to come back.
 */
final class Contention {
  private static final int LOOKS = 4;
  private static final Duration SOON = Duration.ofSeconds(1);

  private Contention() {}

  interface Attempt<A> {
    /** Told whether a race was lost before. */
    A make(boolean again);
  }

  static <A> A settle(Attempt<A> attempt, Function<Refusal, A> refused) {
    for (int look = 1; ; look++) {
      try {
        return attempt.make(look > 1);
      } catch (EJBException | PersistenceException failure) {
        switch (Clash.behind(failure)) {
          case WAITED_TOO_LONG -> {
            return refused.apply(
                Refusal.retry(Code.IN_PROGRESS, "the same source is being split right now", SOON));
          }
          case LOST_RACE -> {
            if (look == LOOKS) {
              return refused.apply(
                  Refusal.retry(
                      Code.TRY_AGAIN, "too many requests for the same source at once", SOON));
            }
          }
          case OUT_OF_REACH, NONE -> throw failure;
        }
      }
    }
  }
}
