package split.web.token;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import split.domain.token.IssuedToken;
import split.domain.token.TokenFacts;
import split.vocabulary.Right;

/**
 * @param token the secret, in the answer to its making only
 */
public record TokenShown(
    long id,
    String name,
    String hint,
    List<String> rights,
    List<String> channels,
    Integer rateLimit,
    Instant createdDate,
    Instant expiresAt,
    Instant revokedAt,
    Instant lastUsedAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) String token) {
  static TokenShown of(TokenFacts facts) {
    return shown(facts, null);
  }

  static TokenShown once(IssuedToken issued) {
    return shown(issued.facts(), issued.secret());
  }

  private static TokenShown shown(TokenFacts facts, String secret) {
    return new TokenShown(
        facts.id(),
        facts.name(),
        facts.hint(),
        facts.scope().rights().stream().map(Right::wire).sorted().toList(),
        facts.scope().channels().stream().sorted().toList(),
        facts.scope().rateLimit(),
        facts.createdAt(),
        facts.expiresAt(),
        facts.revokedAt(),
        facts.lastUsedAt(),
        secret);
  }
}
