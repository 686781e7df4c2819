package split.view.alarm;

import java.time.Instant;
import split.vocabulary.AlarmKind;

/**
 * An alarm, as it is shown.
 *
 * @param channel slug; null where it concerns no single channel
 * @param times how often it was raised
 * @param resolvedAt null while it is open
 * @param snoozedUntil null unless somebody wants to hear of it again later
 */
public record AlarmRow(
    long id,
    AlarmKind kind,
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
    Instant snoozedUntil) {}
