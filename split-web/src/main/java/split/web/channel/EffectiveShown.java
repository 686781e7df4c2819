package split.web.channel;

import java.util.LinkedHashMap;
import java.util.Map;
import split.domain.channel.EffectiveSettings;
import split.domain.channel.Won;

/** Which value of each setting holds, and where it came from; secrets masked. */
public record EffectiveShown(
    String slug,
    Shown<Boolean> isActive,
    Shown<Boolean> allowPartialSplit,
    Map<String, Shown<Boolean>> featureFlags,
    Map<String, Shown<String>> settings) {

  public record Shown<T>(T value, String source) {
    static <T> Shown<T> of(Won<T> won) {
      return new Shown<>(won.value(), won.source().wire());
    }
  }

  static EffectiveShown of(String slug, EffectiveSettings effective) {
    return new EffectiveShown(
        slug,
        Shown.of(effective.active()),
        Shown.of(effective.allowPartialSplit()),
        shown(effective.featureFlags()),
        shown(effective.shown()));
  }

  private static <T> Map<String, Shown<T>> shown(Map<String, Won<T>> values) {
    Map<String, Shown<T>> shown = new LinkedHashMap<>();
    values.forEach((name, won) -> shown.put(name, Shown.of(won)));
    return shown;
  }
}
