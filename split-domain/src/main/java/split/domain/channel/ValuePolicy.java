package split.domain.channel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import split.domain.channel.ValueDecision.Accepted;
import split.domain.channel.ValueDecision.Refused;
import split.domain.marketplace.Limit;
import split.domain.marketplace.Setting;
import split.persistence.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a setting of each data type may be, and how it is written: integers and switches as JSON
 * writes them, lists as an array of texts, JSON compact. Each may also come as a text, as people
 * and environment variables write it; the elements of a list are then separated by commas.
 */
final class ValuePolicy {
  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_JSON = 20_000;

  private ValuePolicy() {}

  static ValueDecision judge(Setting setting, JsonNode value) {
    return switch (setting.type()) {
      case TEXT -> text(setting, value);
      case INTEGER -> integer(setting, value);
      case BOOL -> bool(value);
      case LIST -> list(setting, value);
      case JSON -> json(setting, value);
    };
  }

  private static ValueDecision text(Setting setting, JsonNode value) {
    boolean plain = value.isString() || value.isIntegralNumber() || value.isBoolean();
    return plain && isUsable(value.asString())
        ? limited(setting.limit(), value.asString())
        : new Refused("must be a text", "string of at most " + LONGEST_TEXT + " characters");
  }

  private static ValueDecision integer(Setting setting, JsonNode value) {
    String digits = value.isIntegralNumber() || value.isString() ? value.asString().strip() : "";
    return digits.matches("-?\\d{1,18}")
        ? limited(setting.limit(), String.valueOf(Long.parseLong(digits)))
        : new Refused("must be an integer", or(setting.limit().wanted(), "integer"));
  }

  private static ValueDecision bool(JsonNode value) {
    String word = value.isBoolean() || value.isString() ? value.asString().strip() : "";
    return word.matches("(?i)true|false")
        ? new Accepted(word.toLowerCase(Locale.ROOT))
        : new Refused("must be true or false", "boolean");
  }

  private static ValueDecision list(Setting setting, JsonNode value) {
    List<JsonNode> elements = elements(value);
    boolean plain = elements.stream().allMatch(each -> each.isString() || each.isIntegralNumber());
    if (!plain
        || !(value.isArray() || value.isString())
        || value.toString().length() > LONGEST_JSON) {
      return new Refused(
          "must be a list", "array of texts of at most " + LONGEST_JSON + " characters");
    }
    List<String> texts =
        elements.stream().map(JsonNode::asString).map(String::strip).distinct().toList();
    return texts.stream().allMatch(each -> isElement(setting, each))
        ? new Accepted(Json.MAPPER.writeValueAsString(texts))
        : new Refused("has an element that is not usable", or(setting.limit().wanted(), "texts"));
  }

  private static boolean isElement(Setting setting, String text) {
    return !text.isEmpty() && isUsable(text) && setting.limit().admits(text);
  }

  /** An array in a text is read as such, since that is how lists are stored. */
  private static List<JsonNode> elements(JsonNode value) {
    JsonNode read = value.isString() && isArray(value.asString()) ? parsed(value) : value;
    return read.isString()
        ? Stream.of(read.asString().split("[,\\n]"))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .<JsonNode>map(Json.MAPPER.getNodeFactory()::stringNode)
            .toList()
        : read.valueStream().toList();
  }

  private static ValueDecision json(Setting setting, JsonNode value) {
    JsonNode read = value.isString() ? parsed(value) : value;
    String written = read.toString();
    return read.isContainer() && written.length() <= LONGEST_JSON
        ? limited(setting.limit(), written)
        : new Refused("must be JSON", "object or array of at most " + LONGEST_JSON + " characters");
  }

  private static ValueDecision limited(Limit limit, String text) {
    return limit.admits(text) ? new Accepted(text) : new Refused("is not usable", limit.wanted());
  }

  private static boolean isArray(String text) {
    return text.strip().startsWith("[");
  }

  /** The same, if the text is no JSON. */
  private static JsonNode parsed(JsonNode text) {
    try {
      return Json.MAPPER.readTree(text.asString());
    } catch (JacksonException noJson) {
      return text;
    }
  }

  private static boolean isUsable(String text) {
    return text.length() <= LONGEST_TEXT && text.chars().noneMatch(Character::isISOControl);
  }

  private static String or(String wanted, String otherwise) {
    return wanted == null ? otherwise : wanted;
  }
}
