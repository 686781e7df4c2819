package split.domain.channel;

import java.util.Map;
import split.vocabulary.ChannelProfile;

/**
 * A channel as it is or would be: what is stored, what it may be set to, and what holds.
 *
 * @param secrets that are stored, in clear: never to be logged or shown
 */
record ChannelState(
    ChannelProfile profile,
    Map<String, String> secrets,
    SettingCatalogue catalogue,
    EffectiveSettings held) {
  @Override
  public String toString() {
    return "ChannelState[" + profile.name() + "]";
  }
}
