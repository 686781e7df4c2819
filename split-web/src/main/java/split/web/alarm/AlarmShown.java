package split.web.alarm;

import java.time.Instant;
import split.view.alarm.AlarmRow;

/** An alarm; open while {@code resolved_at} is null. */
public record AlarmShown(
    long id,
    String kind,
    String channel,
    String subject,
    String correlationId,
    String number,
    String code,
    String detail,
    int times,
    Instant raisedAt,
    Instant lastAt,
    Instant resolvedAt,
    String acknowledgedBy,
    Instant acknowledgedAt,
    Instant snoozedUntil) {
  public static AlarmShown of(AlarmRow row) {
    return new AlarmShown(
        row.id(),
        row.kind().wire(),
        row.channel(),
        row.subject(),
        row.correlationId(),
        row.number(),
        row.code(),
        row.detail(),
        row.times(),
        row.raisedAt(),
        row.lastAt(),
        row.resolvedAt(),
        row.acknowledgedBy(),
        row.acknowledgedAt(),
        row.snoozedUntil());
  }
}
