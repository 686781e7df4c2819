package split.domain.housekeeping;

import java.time.Instant;

/**
 * One thing that housekeeping does.
 *
 * @param outcome what has happened to the rows, for the log
 * @param retention how long they are left alone
 * @param batch does some of it, inside a transaction that ends soon
 */
public record Chore(String outcome, Retention retention, Batch batch) {
  /** Deals with up to {@code limit} rows older than the cutoff, and says with how many. */
  @FunctionalInterface
  public interface Batch {
    int run(Instant cutoff, int limit);
  }
}
