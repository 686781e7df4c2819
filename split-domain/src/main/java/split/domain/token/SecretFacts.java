package split.domain.token;

import java.time.Instant;
import split.persistence.token.SignatureSecret;
import split.vocabulary.SignatureScheme;

/**
 * A signature secret as administrators see it: everything but the secret.
 *
 * @param endsAt null for one that lives until it is removed
 */
public record SecretFacts(
    long id, SignatureScheme scheme, String hint, Instant createdAt, Instant endsAt) {
  static SecretFacts of(SignatureSecret secret) {
    return new SecretFacts(
        secret.id(),
        secret.sealed().scheme(),
        secret.sealed().hint(),
        secret.createdAt(),
        secret.endsAt());
  }
}
