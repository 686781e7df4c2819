package split.domain.token;

import java.time.Instant;
import java.util.List;
import split.domain.signature.CallerSecret;
import split.vocabulary.Caller;

/**
 * Somebody who has shown a token.
 *
 * @param until when the token ends by itself, or null
 * @param secrets what the token's requests have to be signed with; empty if they need not be
 */
public record Recognised(Caller caller, Instant until, List<CallerSecret> secrets) {
  public Recognised {
    secrets = List.copyOf(secrets);
  }

  boolean holds(Instant now) {
    return until == null || now.isBefore(until);
  }
}
