package split.domain.channel;

import java.util.List;
import split.vocabulary.Violation;

/**
 * What a channel lacks for being active, and for each of its flags.
 *
 * @param unusable values that hold and are not what their setting wants: configured, or stored
 *     before that was asked
 */
public record Readiness(Lack activation, List<Lack> flags, List<Violation> unusable) {
  /**
   * @param name {@code is_active}, or a flag's
   * @param pointer into a channel's document
   * @param on whether it is stored as on, or holds
   * @param missing settings it needs and has not
   */
  public record Lack(String name, String pointer, boolean on, List<String> missing) {
    /** Who needs what is missing, for people. */
    String who() {
      return name.equals(ReadinessPolicy.ACTIVE) ? "an active channel" : name;
    }

    public boolean isReady() {
      return missing.isEmpty();
    }
  }
}
