package split.vocabulary;

import java.time.Instant;

/**
 * A remote operation as its holder sees it while the lease runs.
 *
 * @param fence the fencing token: settling under an older one is refused
 * @param subjectId what it is about: for {@code split_packages} the split
 * @param inDoubt an earlier announcement may have reached the marketplace: read before telling it
 *     again
 * @param memory what the last announcement remembered, or null
 * @param announcedAt when the marketplace was last about to be told, or null
 */
public record LeasedOperation(
    long id,
    long fence,
    String kind,
    long channelId,
    long subjectId,
    String correlationId,
    String number,
    boolean inDoubt,
    String memory,
    Tries tries,
    Instant createdAt,
    Instant announcedAt) {
  /**
   * The lane of what is told to others than marketplaces; no channel has this id. Below it each
   * webhook has a lane of its own.
   */
  public static final long NO_CHANNEL = 0;

  /** Null where it concerns no channel. */
  public Long concernedChannel() {
    return channelId <= NO_CHANNEL ? null : channelId;
  }

  /** A person wants to know how it stands, whatever was announced. */
  public boolean isLookedAtAgain() {
    return inDoubt && announcedAt == null;
  }

  /**
   * What has been tried so far.
   *
   * @param attempts announcements, that is submissions that may have reached the marketplace
   * @param quick quick retries since the last penalty
   * @param polls looks at the marketplace since the last announcement or penalty
   * @param penalties penalties served or running
   * @param expiresAt when the running penalties end for good; null before the first
   */
  public record Tries(
      int attempts, int quick, int polls, int penalties, Instant firstFailedAt, Instant expiresAt) {
    public static final Tries NONE = new Tries(0, 0, 0, 0, null, null);
  }
}
