package split.view.operation;

import java.time.Instant;
import split.vocabulary.OperationStatus;

/**
 * What must be true of the remote operations wanted; null leaves it open.
 *
 * @param channel its slug
 * @param code of the last outcome
 * @param from of the last change, inclusive
 * @param to of the last change, exclusive
 */
public record OperationFilter(
    String channel,
    String kind,
    OperationStatus status,
    String code,
    String number,
    String correlationId,
    Instant from,
    Instant to) {
  public static final OperationFilter ALL =
      new OperationFilter(null, null, null, null, null, null, null, null);

  public static OperationFilter of(String channel) {
    return new OperationFilter(channel, null, null, null, null, null, null, null);
  }
}
