package split.web.channel;

import java.util.List;
import split.domain.channel.SchemaField;
import split.domain.marketplace.DataType;
import split.domain.marketplace.Limit;
import split.domain.marketplace.Setting;
import tools.jackson.databind.JsonNode;

/**
 * One field of a schema type, as the platform writes it and with what a form needs beside.
 *
 * @param pointer where it stands in a channel's document
 * @param defaultValue what holds where nothing is set, or null
 * @param choices the values there are, or null where there are others
 * @param neededBy flags that cannot be on without it
 */
public record FieldShown(
    String key,
    String label,
    boolean required,
    String dataType,
    String pointer,
    String group,
    String description,
    JsonNode defaultValue,
    JsonNode example,
    boolean secret,
    List<String> choices,
    String wanted,
    List<String> neededBy,
    boolean isAdded) {
  static FieldShown of(SchemaField field, String marketplace, SettingWords words) {
    Setting setting = field.setting();
    return new FieldShown(
        setting.name(),
        field.isAdded() ? field.label() : words.label(marketplace, setting.name()),
        setting.required(),
        setting.type().wire(),
        field.pointer(),
        setting.group().wire(),
        field.isAdded() ? null : words.about(marketplace, setting.name()),
        field.json(setting.defaultValue()),
        field.json(setting.example()),
        setting.secret(),
        choices(setting),
        setting.limit().wanted(),
        field.neededBy(),
        field.isAdded());
  }

  private static List<String> choices(Setting setting) {
    return setting.type() != DataType.LIST && setting.limit() instanceof Limit.Choice(var values)
        ? values
        : null;
  }
}
