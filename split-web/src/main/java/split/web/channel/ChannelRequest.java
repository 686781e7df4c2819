package split.web.channel;

import java.util.HashMap;
import java.util.Map;
import split.domain.channel.ChannelDescription;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/** Reads what an operator says about a channel. */
public final class ChannelRequest {
  private static final int LONGEST_NAME = 200;

  private ChannelRequest() {}

  /**
   * @param whole everything that a channel cannot be without must be said
   */
  public static ChannelDescription read(Value document, boolean whole, Findings findings) {
    Section body = Section.of(document, findings);
    Long baseState = body.field("base_state").integerOrDigits(0, 9999);
    return new ChannelDescription(
        needed(body.field("oms_channel_id"), whole).integerOrDigits(0, Long.MAX_VALUE),
        body.field("omnitron_id").integerOrDigits(0, Long.MAX_VALUE),
        body.field("name").text(LONGEST_NAME),
        needed(body.field("marketplace"), whole).text(40),
        body.field("is_active").bool(),
        body.field("allow_partial_split").bool(),
        baseState == null ? null : baseState.intValue(),
        flags(body.field("feature_flags")),
        document(body.field("failed_integration")),
        document(body.field("schema_type")),
        settings(body.field("settings")),
        body.field("version").integer(0, Long.MAX_VALUE));
  }

  private static Field needed(Field field, boolean whole) {
    return whole ? field.required() : field;
  }

  private static Map<String, Boolean> flags(Field field) {
    Map<String, Boolean> flags = new HashMap<>();
    Section section = field.section();
    for (String name : section.names()) {
      Boolean on = section.field(name).required().bool();
      if (on != null) {
        flags.put(name, on);
      }
    }
    return flags;
  }

  /** What each may be, the schema type says. */
  private static Map<String, String> settings(Field field) {
    Map<String, String> settings = new HashMap<>();
    Section section = field.section();
    for (String name : section.names()) {
      String value = section.field(name).document();
      if (value != null) {
        settings.put(name, value);
      }
    }
    return settings;
  }

  private static String document(Field field) {
    return field.section().isReadable() ? field.document() : null;
  }
}
