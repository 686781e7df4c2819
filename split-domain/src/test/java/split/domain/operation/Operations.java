package split.domain.operation;

import java.time.Instant;
import split.view.operation.OperationView;
import split.vocabulary.OperationStatus;

/** Operations to foresee and to name. */
final class Operations {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private Operations() {}

  static OperationView numbered(
      long id, String channel, String kind, long subject, OperationStatus status) {
    return operation(id, channel, kind, subject, status, NOON, null, 0, 0, null, null);
  }

  static OperationView due(OperationStatus status, Instant dueAt, String leasedBy) {
    return operation(1, "shop", "order", 1, status, dueAt, leasedBy, 0, 0, null, null);
  }

  static OperationView penalised(int penalties, Instant first, Instant until) {
    return operation(
        1, "shop", "order", 1, OperationStatus.PENALISED, until, null, penalties, 0, null, first);
  }

  static OperationView polled(Instant announced, Instant dueAt) {
    return operation(
        1, "shop", "order", 1, OperationStatus.DUE, dueAt, null, 0, 3, announced, null);
  }

  private static OperationView operation(
      long id,
      String channel,
      String kind,
      long subject,
      OperationStatus status,
      Instant dueAt,
      String leasedBy,
      int penalties,
      int polls,
      Instant announced,
      Instant firstFailed) {
    return new OperationView(
        id,
        channel,
        1,
        kind,
        subject,
        "c",
        "N",
        status,
        dueAt,
        leasedBy,
        false,
        0,
        0,
        polls,
        penalties,
        announced,
        firstFailed,
        null,
        null,
        null,
        NOON.plusSeconds(id),
        NOON);
  }
}
