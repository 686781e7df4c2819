package split.domain.signature;

import java.time.Instant;
import split.vocabulary.SignatureScheme;

/**
 * A secret that a caller signs with.
 *
 * @param value in clear, never to be logged; null where it cannot be read any more
 * @param endsAt null for one that lives until it is removed
 */
public record CallerSecret(SignatureScheme scheme, String value, Instant endsAt) {
  boolean isUsable(Instant now) {
    return value != null && (endsAt == null || now.isBefore(endsAt));
  }

  @Override
  public String toString() {
    return "CallerSecret[" + scheme + "]";
  }
}
