package split.domain.splitting;

import jakarta.ejb.EJBException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

  static <A> A settle(Supplier<A> attempt, Function<Refusal, A> refused) {
    for (int look = 1; ; look++) {
      try {
        return attempt.get();
      } catch (EJBException | PersistenceException failure) {
        switch (kindOf(failure)) {
          case TWIN_IN_PROGRESS -> {
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
          case OTHER -> throw failure;
        }
      }
    }
  }

  private enum Kind {
    LOST_RACE,
    TWIN_IN_PROGRESS,
    OTHER
  }

  private static Kind kindOf(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(30)
        .map(Contention::kindOfOne)
        .filter(kind -> kind != Kind.OTHER)
        .findFirst()
        .orElse(Kind.OTHER);
  }

  private static Kind kindOfOne(Throwable cause) {
    return switch (cause) {
      case OptimisticLockException stale -> Kind.LOST_RACE;
      case LockTimeoutException waited -> Kind.TWIN_IN_PROGRESS;
      case PessimisticLockException waited -> Kind.TWIN_IN_PROGRESS;
      case SQLException sql -> kindOfState(sql);
      default -> Kind.OTHER;
    };
  }

  /**
   * 23505 unique key and 40001, 40P01 serialization or deadlock on both databases; lock timeout is
   * 55P03 on PostgreSQL, HYT00 on H2.
   */
  private static Kind kindOfState(SQLException failure) {
    return switch (String.valueOf(failure.getSQLState())) {
      case "23505", "40001", "40P01" -> Kind.LOST_RACE;
      case "55P03", "HYT00" -> Kind.TWIN_IN_PROGRESS;
      default -> Kind.OTHER;
    };
  }
}
