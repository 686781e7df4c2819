package split.persistence.webhook;

import java.util.Objects;
import split.vocabulary.PackageState;

/**
 * What an event is about.
 *
 * @param uuid 32 hexadecimal digits, the same to all who are told
 * @param packageId null where it is about no package, as is {@code state}
 * @param state that it tells of
 */
public record Told(
    String uuid,
    String eventType,
    long channelId,
    Long packageId,
    PackageState state,
    String correlationId) {
  public Told {
    Objects.requireNonNull(uuid);
    Objects.requireNonNull(eventType);
    Objects.requireNonNull(correlationId);
    if ((packageId == null) != (state == null)) {
      throw new IllegalArgumentException("a package is in a state, and nothing else is");
    }
  }
}
