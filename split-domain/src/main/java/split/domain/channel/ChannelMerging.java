package split.domain.channel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import split.persistence.json.Json;
import split.vocabulary.ChannelProfile;
import split.vocabulary.PackageState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays what was said over what is there. */
final class ChannelMerging {
  private ChannelMerging() {}

  /** What a new channel is before anything is said: off, every flag off, the published defaults. */
  static ChannelProfile blank(String slug) {
    return new ChannelProfile(
        0,
        null,
        slug,
        "",
        false,
        false,
        PackageState.WAITING.value(),
        Map.of(),
        "{}",
        "{}",
        Map.of());
  }

  /**
   * @param settings what was said about them, judged
   * @param catalogue of the channel as it will be; what it does not know is dropped
   */
  static ChannelProfile over(
      ChannelProfile base,
      ChannelDescription said,
      Map<String, Optional<String>> settings,
      SettingCatalogue catalogue) {
    return new ChannelProfile(
        or(said.omsChannelId(), base.omsChannelId()),
        or(said.omnitronId(), base.omnitronId()),
        or(said.name(), base.name()),
        or(said.marketplace(), base.marketplace()),
        or(said.active(), base.active()),
        or(said.allowPartialSplit(), base.allowPartialSplit()),
        or(said.baseState(), base.baseState()),
        flags(base.featureFlags(), said.featureFlags()),
        merged(base.failedIntegration(), said.failedIntegration()),
        schemaType(base, said),
        plain(base.settings(), settings, catalogue));
  }

  static String schemaType(ChannelProfile base, ChannelDescription said) {
    return merged(base.schemaType(), said.schemaType());
  }

  private static Map<String, Boolean> flags(Map<String, Boolean> base, Map<String, Boolean> said) {
    Map<String, Boolean> merged = new HashMap<>(base);
    merged.putAll(said);
    return merged;
  }

  private static Map<String, String> plain(
      Map<String, String> base, Map<String, Optional<String>> said, SettingCatalogue catalogue) {
    Map<String, String> merged = new HashMap<>(base);
    said.forEach(
        (name, value) ->
            value.ifPresentOrElse(given -> merged.put(name, given), () -> merged.remove(name)));
    merged.keySet().removeIf(name -> !catalogue.knows(name) || catalogue.isSecret(name));
    return merged;
  }

  /** Member by member, and so are the objects that are members; a null takes one away. */
  private static String merged(String base, String said) {
    if (said == null) {
      return base;
    }
    ObjectNode merged = (ObjectNode) Json.MAPPER.readTree(base);
    Json.MAPPER
        .readTree(said)
        .properties()
        .forEach(member -> merge(merged, member.getKey(), member.getValue()));
    return Json.MAPPER.writeValueAsString(merged);
  }

  private static void merge(ObjectNode document, String name, JsonNode member) {
    if (member.isNull()) {
      document.remove(name);
    } else if (document.get(name) instanceof ObjectNode known
        && member instanceof ObjectNode given) {
      known.setAll(given);
    } else {
      document.set(name, member);
    }
  }

  private static <T> T or(T said, T otherwise) {
    return said == null ? otherwise : said;
  }
}
