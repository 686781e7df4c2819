package split.domain.token;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import split.domain.channel.ChannelSecrets;
import split.domain.signature.CallerSecret;
import split.persistence.token.ApiToken;
import split.persistence.token.ApiTokens;
import split.vocabulary.Caller;

/** Looks a credential up in the database. */
@Stateless
public class TokenReading {
  @Inject private ApiTokens tokens;
  @Inject private ChannelSecrets secrets;
  @Inject private Clock clock;

  /** Whoever asks with it has used it. */
  public Optional<Recognised> read(String hash) {
    Instant now = clock.instant();
    Optional<ApiToken> valid = tokens.byHash(hash).filter(token -> token.isValid(now));
    valid.ifPresent(token -> token.use(now));
    return valid.map(token -> new Recognised(caller(token), token.expiresAt(), secrets(token)));
  }

  private List<CallerSecret> secrets(ApiToken token) {
    return token.signatureSecrets().stream()
        .map(
            kept ->
                new CallerSecret(
                    kept.sealed().scheme(),
                    secrets.open(SecretKeeping.PLACE, kept.sealed().secret()).orElse(null),
                    kept.endsAt()))
        .toList();
  }

  private static Caller caller(ApiToken token) {
    return new Caller(token.id(), token.name(), token.scope());
  }
}
