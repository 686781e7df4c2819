package split.web.problem;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells failures that pass by themselves from faults; they surface at commit, deep in a chain of
 * causes.
 */
final class Contention {
  private static final int DEEPEST = 30;

  /**
   * SQL states, H2's and PostgreSQL's: unique key 23505; serialization 40001; deadlock 40P01; lock
   * timeout HYT00 and 55P03; too many connections 53300; H2's concurrent update 90131 and its lock
   * timeout 50200.
   */
  private static final Set<String> PASSING =
      Set.of("23505", "40001", "40P01", "HYT00", "55P03", "53300", "90131", "50200");

  private Contention() {}

  static boolean isBehind(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(Contention::passes);
  }

  private static boolean passes(Throwable cause) {
    return switch (cause) {
      case OptimisticLockException stale -> true;
      case LockTimeoutException waited -> true;
      case PessimisticLockException waited -> true;
      case SQLTransientException passing -> true;
      case SQLRecoverableException gone -> true;
      case SQLException sql -> passes(String.valueOf(sql.getSQLState()));
      default -> false;
    };
  }

  /** Class 08 is a lost connection, 57P a server that goes down or comes up. */
  private static boolean passes(String state) {
    return PASSING.contains(state) || state.startsWith("08") || state.startsWith("57P");
  }
}
