package split.domain.channel;

import java.util.Map;

/**
 * What an operator says about a channel. Null is what was not said: replaced by the default in a
 * replacement, left alone in a merge.
 *
 * @param failedIntegration a JSON object, as text; a null in it removes a type's rule
 * @param schemaType what is added to the schema type: a JSON object, as text; a null in it removes
 *     a field
 * @param settings by name, each a JSON value, as text; null or an empty text to remove one, {@link
 *     Masked#VALUE} to keep a secret
 * @param version of the channel as last read, or null to change it whatever it is
 */
public record ChannelDescription(
    Long omsChannelId,
    Long omnitronId,
    String name,
    String marketplace,
    Boolean active,
    Boolean allowPartialSplit,
    Integer baseState,
    Map<String, Boolean> featureFlags,
    String failedIntegration,
    String schemaType,
    Map<String, String> settings,
    Long version) {
  public ChannelDescription {
    featureFlags = Map.copyOf(featureFlags);
    settings = Map.copyOf(settings);
  }

  @Override
  public String toString() {
    return "ChannelDescription[" + name + "]";
  }
}
