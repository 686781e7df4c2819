package split.domain.channel;

import java.util.List;
import java.util.Optional;
import split.domain.marketplace.Setting;
import tools.jackson.databind.JsonNode;

/**
 * A field of a channel's schema type.
 *
 * @param name in the schema type
 * @param pointer into the channel's document, as violations name it
 * @param label of a field that an operator added; null where message bundles have the words
 * @param neededBy flags that cannot be on without it
 */
public record SchemaField(
    String name, Setting setting, String pointer, String label, List<String> neededBy) {
  static SchemaField own(Setting setting) {
    return new SchemaField(setting.name(), setting, "/" + setting.name(), null, List.of());
  }

  static SchemaField setting(Setting setting) {
    return of(setting.name(), setting, null);
  }

  static SchemaField added(AddedField field) {
    return of(field.name(), field.setting(), field.label());
  }

  private static SchemaField of(String name, Setting setting, String label) {
    return new SchemaField(
        name, setting, Pointed.setting(setting.name()), label, FeatureFlag.needing(setting.name()));
  }

  public boolean isAdded() {
    return label != null;
  }

  /** A value as its data type writes it; null for none. */
  public JsonNode json(String text) {
    return text == null ? null : ValueText.json(Optional.of(setting), text);
  }
}
