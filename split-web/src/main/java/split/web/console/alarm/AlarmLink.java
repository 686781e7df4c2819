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
          links.add(new AlarmLink("notifications.xhtml?status=failed", "alarms.to_notifications"));
        } else if (alarm.number() != null) {
          links.add(failed("number", alarm.number()));
        }
      }
      case CIRCUIT_OPEN -> links.add(failed("channel", alarm.channel()));
      case RULE -> {
        links.add(
            new AlarmLink("alarm-rules.xhtml?rule=" + encoded(alarm.subject()), "alarms.to_rule"));
        links.add(
            new AlarmLink(
                "dashboard.xhtml?channel=" + encoded(alarm.channel()), "alarms.to_dashboard"));
      }
      case FOREIGN_SPLIT, AUDIT_BROKEN -> {}
    }
    if (alarm.correlationId() != null) {
      links.add(
          new AlarmLink(
              "timeline.xhtml?id=" + encoded(alarm.correlationId()), "alarms.to_timeline"));
    }
    return List.copyOf(links);
  }

  private static AlarmLink failed(String parameter, String value) {
    return new AlarmLink(
        "failed-integration.xhtml?" + parameter + "=" + encoded(value), "alarms.to_failed");
  }

  private static String encoded(String value) {
    return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
