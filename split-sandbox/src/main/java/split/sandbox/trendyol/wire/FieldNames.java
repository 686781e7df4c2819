package split.sandbox.trendyol.wire;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** Which names fields have that were renamed in December 2025. */
public enum FieldNames {
  NEW,
  OLD,
  BOTH;

  static FieldNames at(String position) {
    return switch (position) {
      case "old" -> OLD;
      case "both" -> BOTH;
      default -> NEW;
    };
  }

  void add(JsonObjectBuilder json, String newName, String oldName, JsonValue value) {
    if (this != OLD) {
      json.add(newName, value);
    }
    if (this != NEW) {
      json.add(oldName, value);
    }
  }
}
