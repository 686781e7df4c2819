package split.domain.housekeeping;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * One thing that housekeeping does.
 *
 * @param outcome what has happened to the rows, for the log
 * @param retention how long they are left alone
 * @param batch does some of it, inside a transaction that ends soon
 */
public record Chore(String outcome, Retention retention, Batch batch) {
  /** Deals with some rows older than the cutoff. */
  @FunctionalInterface
  public interface Batch {
    /**
     * @return with how many; empty when nothing is left
     */
    OptionalLong run(Instant cutoff);
  }
}
