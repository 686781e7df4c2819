package split.domain.channel;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells that somebody else wrote the same row first: a stale version, the same slug, or a deadlock
 * that was resolved against us.
 */
final class LostRace {
  private static final Set<String> STATES = Set.of("23505", "40001", "40P01", "90131");

  private LostRace() {}

  static boolean isBehind(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(30)
        .anyMatch(
            cause ->
                cause instanceof OptimisticLockException
                    || isBehind(cause instanceof SQLException sql ? sql.getSQLState() : null));
  }

  private static boolean isBehind(String state) {
    return state != null && STATES.contains(state);
  }
}
