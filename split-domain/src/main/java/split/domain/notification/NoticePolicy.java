package split.domain.notification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import split.domain.alarm.AlarmChanged;
import split.persistence.json.Json;
import split.persistence.notification.Notification;
import split.view.alarm.AlarmRow;
import split.vocabulary.AlarmKind;
import split.vocabulary.Medium;

/** What is said of an alarm, and of which alarms nothing is said. */
final class NoticePolicy {
  private static final int LONGEST_TITLE = 200;

  private NoticePolicy() {}

  /**
   * What is given up without concerning a channel is a notification: that is no reason to send
   * another.
   */
  static boolean isTold(AlarmRow alarm) {
    return alarm.kind() != AlarmKind.DEAD_OPERATION || alarm.channel() != null;
  }

  /** Says that it is about nothing, in the form of what is about something. */
  static Notification.Message trial(Instant now) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("type", "alarm.test");
    event.put("timestamp", now.toString());
    event.put("data", Map.of("detail", "this is a test, nothing is wrong"));
    return new Notification.Message(
        null, 0, "test", "Split: test message", Json.MAPPER.writeValueAsString(event));
  }

  static String title(AlarmRow alarm, AlarmChanged.What what) {
    String about = alarm.channel() == null ? "" : " of " + alarm.channel();
    String line = "Split: " + alarm.kind().wire() + about + " " + what.wire() + ": " + alarm.code();
    return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE);
  }

  static String body(Medium medium, AlarmRow alarm, AlarmChanged.What what, Instant now) {
    return switch (medium) {
      case WEBHOOK -> json(alarm, what, now);
      case EMAIL -> text(alarm, what);
    };
  }

  private static String json(AlarmRow alarm, AlarmChanged.What what, Instant now) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("type", "alarm." + what.wire());
    event.put("timestamp", now.toString());
    event.put("data", facts(alarm));
    return Json.MAPPER.writeValueAsString(event);
  }

  private static String text(AlarmRow alarm, AlarmChanged.What what) {
    StringBuilder text = new StringBuilder(alarm.detail()).append("\n\n");
    text.append("what: ").append(what.wire()).append('\n');
    facts(alarm)
        .forEach(
            (name, value) -> {
              if (value != null && !name.equals("detail")) {
                text.append(name).append(": ").append(value).append('\n');
              }
            });
    return text.toString();
  }

  private static Map<String, Object> facts(AlarmRow alarm) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", alarm.id());
    facts.put("kind", alarm.kind().wire());
    facts.put("channel", alarm.channel());
    facts.put("subject", alarm.subject());
    facts.put("code", alarm.code());
    facts.put("detail", alarm.detail());
    facts.put("number", alarm.number());
    facts.put("correlation_id", alarm.correlationId());
    facts.put("raised_at", alarm.raisedAt().toString());
    facts.put("resolved_at", alarm.resolvedAt() == null ? null : alarm.resolvedAt().toString());
    return facts;
  }
}
