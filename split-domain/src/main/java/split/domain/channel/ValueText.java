package split.domain.channel;

import java.util.Optional;
import split.domain.marketplace.Setting;
import split.persistence.json.Json;
import tools.jackson.databind.JsonNode;

/** A setting's value, which is kept as text, as the JSON of its data type. */
final class ValueText {
  private ValueText() {}

  /** A JSON text where the value is not what its type wants, or nobody knows the type. */
  static JsonNode json(Optional<Setting> setting, String text) {
    JsonNode plain = Json.MAPPER.getNodeFactory().stringNode(text);
    return setting
        .filter(known -> !known.secret())
        .map(
            known ->
                switch (known.type()) {
                  case TEXT -> plain;
                  case INTEGER, BOOL, LIST, JSON -> read(known, plain);
                })
        .orElse(plain);
  }

  private static JsonNode read(Setting setting, JsonNode plain) {
    if (ValuePolicy.judge(setting, plain) instanceof ValueDecision.Accepted(var text)) {
      return Json.MAPPER.readTree(text);
    }
    return plain;
  }
}
