package split.view.operation;

import java.time.Instant;
import split.vocabulary.OperationStatus;

/**
 * Operations that failed for the same reason.
 *
 * @param channel slug
 * @param oldest the first of their last changes
 * @param example one of them
 */
public record Cause(
    String channel,
    String kind,
    OperationStatus status,
    String code,
    long count,
    Instant oldest,
    Instant newest,
    Example example) {

  public record Example(long id, String number, String detail) {}
}
