package split.vocabulary;

import java.util.Map;
import java.util.Objects;

/**
 * A channel as an operator describes it.
 *
 * @param omsChannelId the id the webhook sender uses
 * @param omnitronId the order platform's own id, never used to match a webhook; null if unknown
 * @param marketplace the adapter's name, such as {@code n11}
 * @param baseState the state number a child starts in when the request names none
 * @param failedIntegration the JSON document of the <i>failed integration</i> setting; {@code {}}
 *     for the defaults
 * @param schemaType the JSON document of what was added to the marketplace's <i>schema type</i>;
 *     {@code {}} for nothing
 * @param settings settings that are no secrets, by name
 */
public record ChannelProfile(
    long omsChannelId,
    Long omnitronId,
    String name,
    String marketplace,
    boolean active,
    boolean allowPartialSplit,
    int baseState,
    Map<String, Boolean> featureFlags,
    String failedIntegration,
    String schemaType,
    Map<String, String> settings) {
  public ChannelProfile {
    Objects.requireNonNull(name);
    Objects.requireNonNull(marketplace);
    Objects.requireNonNull(schemaType);
    featureFlags = Map.copyOf(featureFlags);
    settings = Map.copyOf(settings);
  }
}
