package split.web.console.alarm;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import split.view.alarm.AlarmRow;

/**
 * A page of the console that shows what an alarm is about.
 *
 * @param key of what the link says
 */
public record AlarmLink(String page, String key) {
  static List<AlarmLink> of(AlarmRow alarm) {
    List<AlarmLink> links = new ArrayList<>();
    switch (alarm.kind()) {
      case DEAD_OPERATION -> {
        if (alarm.channel() == null) {
          links.add(to("notifications", "status", "failed", "alarms.to_notifications"));
        } else if (alarm.number() != null) {
          links.add(to("failed-integration", "number", alarm.number(), "alarms.to_failed"));
        }
      }
      case CIRCUIT_OPEN ->
          links.add(to("failed-integration", "channel", alarm.channel(), "alarms.to_failed"));
      case RULE -> {
        links.add(to("alarm-rules", "rule", alarm.subject(), "alarms.to_rule"));
        links.add(to("dashboard", "channel", alarm.channel(), "alarms.to_dashboard"));
      }
      case FOREIGN_SPLIT, AUDIT_BROKEN -> {}
    }
    if (alarm.correlationId() != null) {
      links.add(to("timeline", "id", alarm.correlationId(), "alarms.to_timeline"));
    }
    return List.copyOf(links);
  }

  private static AlarmLink to(String page, String parameter, String value, String key) {
    String encoded = value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    return new AlarmLink(page + ".xhtml?" + parameter + "=" + encoded, key);
  }
}
