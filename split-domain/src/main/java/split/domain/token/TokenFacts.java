package split.domain.token;

import java.time.Instant;
import split.persistence.token.ApiToken;
import split.vocabulary.TokenScope;

/**
 * A token as its administrators see it: everything but the secret.
 *
 * @param lastUsedAt to the minute; null for never
 */
public record TokenFacts(
    long id,
    String name,
    String hint,
    TokenScope scope,
    Instant createdAt,
    Instant expiresAt,
    Instant revokedAt,
    Instant lastUsedAt) {
  static TokenFacts of(ApiToken token) {
    return new TokenFacts(
        token.id(),
        token.name(),
        token.hint(),
        token.scope(),
        token.createdAt(),
        token.expiresAt(),
        token.revokedAt(),
        token.lastUsedAt());
  }

  public boolean isAlive(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }
}
