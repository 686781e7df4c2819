package split.domain.channel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import split.domain.marketplace.DataType;
import split.persistence.json.Json;
import split.vocabulary.Code;
import split.vocabulary.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What may be added to a channel's schema type: fields of the documented form beside those that are
 * there, which are protected.
 */
final class SchemaTypeForm {
  private static final String AT = "/schema_type";
  private static final int MOST = 50;
  private static final int LONGEST_LABEL = 200;
  private static final String NAME = "[A-Za-z][A-Za-z0-9_]{0,99}";
  private static final Set<String> MEMBERS =
      Set.of(
          SchemaTypeText.KEY,
          SchemaTypeText.LABEL,
          SchemaTypeText.REQUIRED,
          SchemaTypeText.DATA_TYPE,
          SchemaTypeText.SECRET);

  private final SettingCatalogue own;
  private final List<Violation> found = new ArrayList<>();

  private SchemaTypeForm(SettingCatalogue own) {
    this.own = own;
  }

  /**
   * @param known what was added before
   * @param own settings of the channel without additions
   */
  static List<Violation> check(String said, String known, SettingCatalogue own) {
    SchemaTypeForm form = new SchemaTypeForm(own);
    ObjectNode all = (ObjectNode) Json.MAPPER.readTree(known);
    Json.MAPPER
        .readTree(said)
        .properties()
        .forEach(
            field -> {
              form.check(field.getKey(), field.getValue());
              all.set(field.getKey(), field.getValue());
              if (field.getValue().isNull()) {
                all.remove(field.getKey());
              }
            });
    form.checkTogether(all);
    return form.found;
  }

  private void check(String name, JsonNode field) {
    String at = AT + "/" + Pointed.at(name);
    if (!name.matches(NAME)) {
      add(at, "is no usable name", "a letter, then letters, digits and _", null);
    } else if (own.knows(name) || own.knows(SchemaTypeText.key(name, field))) {
      found.add(
          new Violation(
              Code.SETTING_PROTECTED, at, "is a field of the marketplace", "another name", null));
    } else if (field.isObject()) {
      members(at, field);
    } else if (!field.isNull()) {
      add(at, "must be an object", "object, or null to remove the field", field);
    }
  }

  private void members(String at, JsonNode field) {
    field
        .propertyNames()
        .forEach(
            member -> {
              if (!MEMBERS.contains(member)) {
                add(
                    at + "/" + Pointed.at(member),
                    "is not known",
                    "one of " + MEMBERS.stream().sorted().toList(),
                    null);
              }
            });
    JsonNode key = field.path(SchemaTypeText.KEY);
    if (!key.isMissingNode() && !(key.isString() && key.asString().matches(NAME))) {
      add(at + "/key", "is no usable name", "a letter, then letters, digits and _", key);
    }
    JsonNode label = field.path(SchemaTypeText.LABEL);
    if (!label.isString()
        || label.asString().isBlank()
        || label.asString().length() > LONGEST_LABEL) {
      add(at + "/label", "is required", "1 to %d characters".formatted(LONGEST_LABEL), label);
    }
    JsonNode type = field.path(SchemaTypeText.DATA_TYPE);
    if (!type.isString() || DataType.of(type.asString()).isEmpty()) {
      add(at + "/data_type", "is required", "one of " + DataType.words(), type);
    }
    bool(at, field, SchemaTypeText.REQUIRED);
    bool(at, field, SchemaTypeText.SECRET);
  }

  private void bool(String at, JsonNode field, String member) {
    JsonNode value = field.path(member);
    if (!value.isMissingNode() && !value.isBoolean()) {
      add(at + "/" + member, "must be true or false", "boolean", value);
    }
  }

  private void checkTogether(ObjectNode all) {
    Map<String, String> nameByKey = new HashMap<>();
    all.properties()
        .forEach(
            field -> {
              String key = SchemaTypeText.key(field.getKey(), field.getValue());
              String other = nameByKey.putIfAbsent(key, field.getKey());
              if (other != null) {
                add(
                    AT + "/" + Pointed.at(field.getKey()) + "/key",
                    "is the key of another field",
                    "another key than that of " + other,
                    null);
              }
            });
    if (all.size() > MOST) {
      add(AT, "has too many fields", "at most " + MOST, null);
    }
  }

  private void add(String at, String message, String wanted, JsonNode value) {
    String shown = value == null || value.isMissingNode() ? null : Pointed.cut(value.toString());
    found.add(new Violation(Code.PAYLOAD_INVALID, at, message, wanted, shown));
  }
}
