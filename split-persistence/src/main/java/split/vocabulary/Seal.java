package split.vocabulary;

import java.time.Instant;
import java.util.Objects;

/**
 * One link of the chain that seals the step log: what the log held in one window of time.
 *
 * @param number from 1, without a gap
 * @param from inclusive; the end of the window before
 * @param until exclusive
 * @param keyId tells keys apart without telling anything about them
 * @param mac of all of the above under the key, in hexadecimal
 */
public record Seal(
    long number,
    Instant from,
    Instant until,
    Rows rows,
    String previousMac,
    String keyId,
    Instant sealedAt,
    String mac) {
  /** What the first link has for that of its predecessor. */
  public static final String NO_MAC = "0".repeat(64);

  public Seal {
    Objects.requireNonNull(rows);
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("a window ends after it begins");
    }
  }

  public SealHead head() {
    return new SealHead(number, mac);
  }

  /**
   * The rows of a window, by keyed hashes.
   *
   * @param ids which rows, in whatever order
   * @param contents what they say, whichever row says it
   * @param ordered every column of every row in the order of time and id
   */
  public record Rows(long count, String ids, String contents, String ordered) {}

  /**
   * A statement that the rows of a window and of all windows before were deleted as they should be.
   *
   * @param rows how many, in all
   * @param mac of the statement and the seal it is about
   */
  public record Pruned(Instant at, long rows, String mac) {}
}
