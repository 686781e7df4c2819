package split.web.token;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import split.domain.token.SecretFacts;

/**
 * @param secret in the answer to its making only
 */
public record SecretShown(
    long id,
    String scheme,
    String hint,
    Instant createdDate,
    Instant endsAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) String secret) {
  static SecretShown of(SecretFacts facts) {
    return of(facts, null);
  }

  static SecretShown of(SecretFacts facts, String secret) {
    return new SecretShown(
        facts.id(), facts.scheme().wire(), facts.hint(), facts.createdAt(), facts.endsAt(), secret);
  }
}
