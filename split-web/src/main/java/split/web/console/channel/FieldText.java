package split.web.console.channel;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A field's value as people write it: lists a line for each element, JSON in many lines. */
final class FieldText {
  private FieldText() {}

  static String of(JsonNode value) {
    if (value == null || value.isNull()) {
      return "";
    }
    return switch (value.getNodeType()) {
      case ARRAY ->
          value.valueStream().allMatch(JsonNode::isValueNode)
              ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("\n"))
              : value.toPrettyString();
      case OBJECT -> value.toPrettyString();
      default -> value.asString();
    };
  }

  /** The same in one line. */
  static String inOneLine(JsonNode value) {
    return value != null && value.isObject() ? value.toString() : of(value).replace("\n", ", ");
  }
}
