package split.domain.contention;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.HeuristicMixedException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a failure of the database means for whoever met it. It surfaces at commit, deep in a chain
 * of causes; SQL states are those of H2 and PostgreSQL.
 */
public enum Clash {
  /** Somebody else was first: looking again finds what they wrote. */
  LOST_RACE,
  /** Somebody else holds the row: come back later. */
  WAITED_TOO_LONG,
  /**
   * No connection, none free, no space, or a commit that broke off: what was to be written was not,
   * or nobody knows.
   */
  OUT_OF_REACH,
  /** Not a clash but a fault. */
  NONE;

  private static final int DEEPEST = 30;

  /** Connection exceptions, insufficient resources such as a full disk, and shut-downs. */
  private static final List<String> OUT_OF_REACH_CLASSES = List.of("08", "53", "57P");

  public static Clash behind(Throwable failure) {
    return chain(failure).map(Clash::of).filter(clash -> clash != NONE).findFirst().orElse(NONE);
  }

  private static Clash of(Throwable cause) {
    return switch (cause) {
      case OptimisticLockException stale -> LOST_RACE;
      case HeuristicMixedException halfway -> OUT_OF_REACH;
      case SQLRecoverableException gone -> OUT_OF_REACH;
      case SQLTransientConnectionException gone -> OUT_OF_REACH;
      case SQLException sql when fileFailed(sql) -> OUT_OF_REACH;
      case SQLException sql -> of(String.valueOf(sql.getSQLState()));
      default -> NONE;
    };
  }

  /** The embedded database says no more than "general error" of a file it could not write. */
  private static boolean fileFailed(SQLException failure) {
    return chain(failure).anyMatch(IOException.class::isInstance);
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
  }

  private static Clash of(String state) {
    return switch (state) {
      case "23505", "40001", "40P01", "90131" -> LOST_RACE;
      case "55P03", "HYT00", "50200" -> WAITED_TOO_LONG;
      case "90020", "90098" -> OUT_OF_REACH;
      default -> OUT_OF_REACH_CLASSES.stream().anyMatch(state::startsWith) ? OUT_OF_REACH : NONE;
    };
  }
}
