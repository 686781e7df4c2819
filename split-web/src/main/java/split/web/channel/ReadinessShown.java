package split.web.channel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import split.domain.channel.Readiness;
import split.vocabulary.Violation;

/**
 * What a channel lacks for being active, and for each flag to be on.
 *
 * @param unusable values that hold and are not what their setting wants
 */
public record ReadinessShown(
    String slug, Lack isActive, Map<String, Lack> featureFlags, List<Unusable> unusable) {
  static ReadinessShown of(String slug, Readiness readiness) {
    Map<String, Lack> flags = new LinkedHashMap<>();
    readiness.flags().forEach(flag -> flags.put(flag.name(), Lack.of(flag)));
    return new ReadinessShown(
        slug,
        Lack.of(readiness.activation()),
        flags,
        readiness.unusable().stream().map(Unusable::of).toList());
  }

  /**
   * @param isOn whether it is stored as on, or the environment has switched it on
   * @param missing settings it needs and has not
   */
  public record Lack(boolean isOn, boolean isReady, List<String> missing) {
    static Lack of(Readiness.Lack lack) {
      return new Lack(lack.on(), lack.isReady(), lack.missing());
    }
  }

  public record Unusable(String pointer, String message, String wanted, String found) {
    static Unusable of(Violation violation) {
      return new Unusable(
          violation.pointer(), violation.message(), violation.wanted(), violation.found());
    }
  }
}
