package split.view.splitting;

import java.time.Instant;
import split.vocabulary.OperationStatus;

/**
 * Where the remote operation of a split stands.
 *
 * @param dueAt when it is tried next; of no meaning once it has ended
 * @param expiresAt when it is given up; null before the first penalty
 */
public record OperationRow(
    OperationStatus status,
    int attempts,
    int quickTries,
    int polls,
    int penalties,
    Instant dueAt,
    Instant expiresAt,
    String lastCode,
    String lastDetail) {}
