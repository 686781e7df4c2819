package split.domain.channel;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import split.persistence.channel.Channel;
import split.persistence.json.Json;
import split.vocabulary.ChannelProfile;
import split.vocabulary.FailedIntegration;
import tools.jackson.databind.JsonNode;

/**
 * A channel as its administrators see it.
 *
 * @param profile with every feature flag present
 * @param settings what is stored, as JSON by its data type, secrets masked
 */
public record ChannelFacts(
    String slug,
    ChannelProfile profile,
    FailedIntegration failedIntegration,
    Map<String, JsonNode> settings,
    long version,
    Instant createdAt,
    Instant modifiedAt) {
  static ChannelFacts of(Channel channel, SettingCatalogue catalogue) {
    ChannelProfile profile = channel.profile();
    Map<String, String> stored = new TreeMap<>(profile.settings());
    channel.secrets().keySet().forEach(name -> stored.put(name, Masked.VALUE));
    Map<String, JsonNode> settings = new TreeMap<>();
    stored.forEach((name, text) -> settings.put(name, ValueText.json(catalogue.named(name), text)));
    return new ChannelFacts(
        channel.slug(),
        profile,
        FailedIntegrationText.read(profile.failedIntegration()),
        settings,
        channel.version(),
        channel.createdAt(),
        channel.modifiedAt());
  }

  public JsonNode schemaType() {
    return Json.MAPPER.readTree(profile.schemaType());
  }

  public Map<String, Boolean> featureFlags() {
    return FeatureFlag.all(profile.featureFlags());
  }
}
