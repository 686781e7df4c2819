package split.domain.token;

import java.time.Duration;
import split.vocabulary.SignatureScheme;

/**
 * A signature secret that is wanted for a token.
 *
 * @param secret in clear; null to have one made
 * @param overlap how long the others still live; null leaves them as they are
 */
public record SecretWish(SignatureScheme scheme, String secret, Duration overlap) {
  @Override
  public String toString() {
    return "SecretWish[" + scheme + "]";
  }
}
