package split.web.channel;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import split.domain.channel.ChannelSchema;
import split.domain.channel.FeatureFlag;
import split.domain.channel.FlagFrequency;
import split.domain.channel.SchemaField;
import split.domain.marketplace.SettingGroup;

/**
 * Everything that may be said about a channel, for forms and for programs.
 *
 * @param schemaType fields by name, group by group in the order of a form
 */
public record SchemaShown(
    String marketplace,
    String language,
    List<Group> groups,
    Map<String, FieldShown> schemaType,
    Map<String, Flag> featureFlags) {
  /** In the language that is asked for. */
  public static Response answer(ChannelSchema schema, HttpHeaders headers) {
    SettingWords words = SettingWords.in(headers.getAcceptableLanguages());
    return Response.ok(of(schema, words))
        .language(words.language())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }

  public static SchemaShown of(ChannelSchema schema, SettingWords words) {
    Map<String, FieldShown> fields = new LinkedHashMap<>();
    for (SchemaField field : schema.fields()) {
      fields.put(field.name(), FieldShown.of(field, schema.marketplace(), words));
    }
    Map<String, Flag> flags = new LinkedHashMap<>();
    for (FeatureFlag flag : FeatureFlag.values()) {
      flags.put(flag.wire(), Flag.of(flag, schema, words));
    }
    return new SchemaShown(
        schema.marketplace(),
        words.language().getLanguage(),
        Arrays.stream(SettingGroup.values()).map(group -> Group.of(group, words)).toList(),
        fields,
        flags);
  }

  public record Group(String name, String label) {
    static Group of(SettingGroup group, SettingWords words) {
      return new Group(group.wire(), words.group(group.wire()));
    }
  }

  /**
   * @param needs settings that must be set before it may be on
   * @param frequencies settings that say how often it works; empty where it works when it is called
   */
  public record Flag(
      String label,
      String description,
      boolean defaultValue,
      List<String> needs,
      List<String> frequencies) {
    static Flag of(FeatureFlag flag, ChannelSchema schema, SettingWords words) {
      return new Flag(
          words.flagLabel(flag.wire()),
          words.flagAbout(flag.wire()),
          false,
          schema.needs(flag),
          flag.frequencies().stream().map(FlagFrequency::setting).toList());
    }
  }
}
