package split.domain.channel;

import java.util.List;
import split.domain.marketplace.DataType;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SettingGroup;
import split.persistence.json.Json;
import tools.jackson.databind.JsonNode;

/** What was added to a channel's schema type, in the platform's spelling. */
final class SchemaTypeText {
  static final String KEY = "key";
  static final String LABEL = "label";
  static final String REQUIRED = "required";
  static final String DATA_TYPE = "data_type";
  static final String SECRET = "secret";

  private SchemaTypeText() {}

  /** Reads what {@link SchemaTypeForm} accepted. */
  static List<AddedField> read(String document) {
    return Json.MAPPER.readTree(document).properties().stream()
        .map(field -> field(field.getKey(), field.getValue()))
        .toList();
  }

  static List<Setting> settings(String document) {
    return read(document).stream().map(AddedField::setting).toList();
  }

  static String key(String name, JsonNode field) {
    return field.path(KEY).asString(name);
  }

  private static AddedField field(String name, JsonNode written) {
    DataType type = DataType.of(written.path(DATA_TYPE).asString()).orElseThrow();
    Setting plain = Setting.of(key(name, written), SettingGroup.ADDED, type, null);
    Setting needed = written.path(REQUIRED).asBoolean(false) ? plain.asRequired() : plain;
    return new AddedField(
        name,
        written.path(LABEL).asString(),
        written.path(SECRET).asBoolean(false) ? needed.asSecret() : needed);
  }
}
