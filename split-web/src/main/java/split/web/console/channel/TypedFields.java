package split.web.console.channel;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import split.web.json.StrictJson;
import split.web.json.Value;
import split.web.problem.RefusedException;
import tools.jackson.databind.JsonNode;

/**
 * What somebody has typed into a channel's form, as the document that says it to the domain: only
 * what is not as it is stored.
 */
final class TypedFields {
  private static final String SETTINGS = "/settings/";

  private final UnaryOperator<String> parameters;
  private final Map<String, Value> own = new LinkedHashMap<>();
  private final Map<String, Value> settings = new LinkedHashMap<>();

  /**
   * @param parameters what the form holds under a name; null where it has no such field
   */
  TypedFields(List<FieldInput> fields, UnaryOperator<String> parameters) {
    this.parameters = parameters;
    fields.stream().filter(this::isChanged).forEach(this::take);
  }

  String typed(FieldInput field) {
    String typed = parameters.apply(field.parameter());
    return typed == null ? null : typed.replace("\r\n", "\n").strip();
  }

  boolean isEmpty() {
    return own.isEmpty() && settings.isEmpty();
  }

  int count() {
    return own.size() + settings.size();
  }

  /**
   * @param version of the channel as it was read
   */
  Value document(String version) {
    Map<String, Value> document = new LinkedHashMap<>(own);
    document.put("settings", new Value.Members(settings));
    document.put("version", new Value.Number(version));
    return new Value.Members(document);
  }

  private boolean isChanged(FieldInput field) {
    String typed = typed(field);
    if (field.shown().secret()) {
      return isRemoved(field) || typed != null && !typed.isEmpty();
    }
    return typed != null && !typed.equals(field.storedText().strip());
  }

  private boolean isRemoved(FieldInput field) {
    return parameters.apply(field.removal()) != null;
  }

  private void take(FieldInput field) {
    String pointer = field.shown().pointer();
    String typed = isRemoved(field) ? "" : typed(field);
    if (pointer.startsWith(SETTINGS)) {
      settings.put(pointer.substring(SETTINGS.length()), new Value.Text(typed));
    } else {
      own.put(pointer.substring(1), value(field, typed));
    }
  }

  private static Value value(FieldInput field, String typed) {
    return switch (field.shown().dataType()) {
      case "bool" -> new Value.Bool(Boolean.parseBoolean(typed));
      case "json" -> replacing(field.stored(), typed);
      default -> new Value.Text(typed);
    };
  }

  /** A change merges, but in a form what is not written any more is gone. */
  private static Value replacing(JsonNode stored, String typed) {
    if (parsed(typed.isEmpty() ? "{}" : typed) instanceof Value.Members(var written)) {
      Map<String, Value> all = new LinkedHashMap<>(written);
      stored.propertyNames().forEach(gone -> all.putIfAbsent(gone, new Value.Null()));
      return new Value.Members(all);
    }
    return new Value.Text(typed);
  }

  /** The same, if the text is no JSON; who judges it says so. */
  private static Value parsed(String text) {
    try {
      return StrictJson.parse(text.getBytes(StandardCharsets.UTF_8));
    } catch (RefusedException noJson) {
      return new Value.Text(text);
    }
  }
}
