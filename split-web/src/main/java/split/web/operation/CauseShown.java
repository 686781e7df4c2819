package split.web.operation;

import java.time.Instant;
import split.view.operation.Cause;

/** Operations that failed for the same reason, and one of them. */
public record CauseShown(
    String channel,
    String kind,
    String status,
    String code,
    long count,
    Instant oldest,
    Instant newest,
    Example example) {

  public record Example(long id, String number, String detail) {}

  static CauseShown of(Cause cause) {
    Cause.Example example = cause.example();
    return new CauseShown(
        cause.channel(),
        cause.kind(),
        cause.status().wire(),
        cause.code(),
        cause.count(),
        cause.oldest(),
        cause.newest(),
        example == null ? null : new Example(example.id(), example.number(), example.detail()));
  }
}
