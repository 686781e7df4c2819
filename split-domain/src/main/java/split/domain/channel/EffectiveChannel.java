package split.domain.channel;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import split.vocabulary.FailedIntegration;
import split.vocabulary.LeasedOperation;
import split.vocabulary.PackageState;

/**
 * A channel as it holds right now: MicroProfile Config over what is stored over the marketplace's
 * defaults (ADM-1).
 *
 * @param settings effective values by name, secrets in clear: never to be logged or shown
 */
public record EffectiveChannel(
    long id,
    String slug,
    long omsChannelId,
    String marketplace,
    boolean active,
    boolean allowPartialSplit,
    PackageState baseState,
    Map<String, Boolean> featureFlags,
    FailedIntegration failedIntegration,
    Map<String, String> settings) {
  /**
   * Stands in for a channel where others than marketplaces are told something: tried again every
   * five minutes, for a day.
   */
  public static final EffectiveChannel NONE =
      new EffectiveChannel(
          LeasedOperation.NO_CHANNEL,
          "",
          0,
          "",
          false,
          false,
          PackageState.WAITING,
          Map.of(),
          new FailedIntegration(
              Map.of(
                  FailedIntegration.DEFAULT_TYPE,
                  new FailedIntegration.Rule(Duration.ofMinutes(5), Duration.ofDays(1), 288)),
              Duration.ofHours(6)),
          Map.of());

  public EffectiveChannel {
    Objects.requireNonNull(slug);
    Objects.requireNonNull(marketplace);
    Objects.requireNonNull(baseState);
    featureFlags = Map.copyOf(featureFlags);
    settings = Map.copyOf(settings);
  }

  public boolean isOn(String featureFlag) {
    return featureFlags.getOrDefault(featureFlag, false);
  }

  @Override
  public String toString() {
    return "EffectiveChannel[" + slug + "]";
  }
}
