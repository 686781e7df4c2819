package split.web.channel;

import java.time.Instant;
import java.util.Map;
import split.domain.channel.ChannelFacts;
import split.domain.channel.FailedIntegrationText;
import split.vocabulary.ChannelProfile;
import split.vocabulary.Circuit;
import tools.jackson.databind.JsonNode;

/** A channel, secrets masked. */
public record ChannelShown(
    String slug,
    long omsChannelId,
    Long omnitronId,
    String name,
    String marketplace,
    boolean isActive,
    Map<String, Boolean> featureFlags,
    Map<String, Map<String, Long>> failedIntegration,
    JsonNode schemaType,
    Map<String, JsonNode> settings,
    boolean allowPartialSplit,
    int baseState,
    CircuitShown circuit,
    long version,
    Instant createdDate,
    Instant modifiedDate) {
  static ChannelShown of(ChannelFacts facts, Map<String, Circuit> circuits) {
    ChannelProfile profile = facts.profile();
    return new ChannelShown(
        facts.slug(),
        profile.omsChannelId(),
        profile.omnitronId(),
        profile.name(),
        profile.marketplace(),
        profile.active(),
        facts.featureFlags(),
        FailedIntegrationText.write(facts.failedIntegration()),
        facts.schemaType(),
        facts.settings(),
        profile.allowPartialSplit(),
        profile.baseState(),
        CircuitShown.of(circuits.getOrDefault(facts.slug(), Circuit.CLOSED)),
        facts.version(),
        facts.createdAt(),
        facts.modifiedAt());
  }
}
