package split.domain.oms;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a transaction that another one was quicker than from one that failed. */
final class LostRace {
  private static final String UNIQUE_KEY = "23505";
  private static final Set<String> GAVE_WAY = Set.of("40001", "40P01", "90131", "HYT00");
  private static final int DEEPEST = 30;

  private LostRace() {}

  static boolean causedBy(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(LostRace::isOne);
  }

  private static boolean isOne(Throwable cause) {
    return cause instanceof OptimisticLockException
        || cause instanceof SQLException sql
            && (UNIQUE_KEY.equals(sql.getSQLState()) || gaveWay(sql.getSQLState()));
  }

  private static boolean gaveWay(String state) {
    return state != null && GAVE_WAY.contains(state);
  }
}
