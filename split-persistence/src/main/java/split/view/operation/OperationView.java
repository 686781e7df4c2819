package split.view.operation;

import java.time.Instant;
import split.vocabulary.OperationStatus;

/**
 * Where a remote operation stands.
 *
 * @param channel slug
 * @param dueAt when it may next be claimed; while it is leased, when the lease ends; of no meaning
 *     once it has ended
 * @param leasedBy the node that works on it, or null
 * @param expiresAt when it is given up; null before the first penalty
 */
public record OperationView(
    long id,
    String channel,
    long channelId,
    String kind,
    long subjectId,
    String correlationId,
    String number,
    OperationStatus status,
    Instant dueAt,
    String leasedBy,
    boolean inDoubt,
    int attempts,
    int quickTries,
    int polls,
    int penalties,
    Instant announcedAt,
    Instant firstFailedAt,
    Instant expiresAt,
    String lastCode,
    String lastDetail,
    Instant createdAt,
    Instant modifiedAt) {
  public boolean isLeased() {
    return leasedBy != null && status.isClaimable();
  }

  /** Tries that have come to an end; quick tries are parts of one. */
  public int triesMade() {
    boolean last = status == OperationStatus.DONE || status == OperationStatus.DEAD;
    return penalties + (last ? 1 : 0);
  }
}
