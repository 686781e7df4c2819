package split.domain.channel;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import split.persistence.channel.Channel;
import split.vocabulary.ChannelProfile;
import split.vocabulary.FailedIntegration;

/**
 * A channel as its administrators see it.
 *
 * @param profile with every feature flag present
 * @param settings what is stored, secrets masked
 */
public record ChannelFacts(
    String slug,
    ChannelProfile profile,
    FailedIntegration failedIntegration,
    Map<String, String> settings,
    long version,
    Instant createdAt,
    Instant modifiedAt) {
  static ChannelFacts of(Channel channel) {
    ChannelProfile profile = channel.profile();
    Map<String, String> settings = new TreeMap<>(profile.settings());
    channel.secrets().keySet().forEach(name -> settings.put(name, Masked.VALUE));
    return new ChannelFacts(
        channel.slug(),
        profile,
        FailedIntegrationText.read(profile.failedIntegration()),
        settings,
        channel.version(),
        channel.createdAt(),
        channel.modifiedAt());
  }

  public Map<String, Boolean> featureFlags() {
    return FeatureFlag.all(profile.featureFlags());
  }
}
