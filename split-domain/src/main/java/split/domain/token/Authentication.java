package split.domain.token;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import split.persistence.token.ApiToken;
import split.persistence.token.ApiTokens;
import split.vocabulary.Caller;

/** Finds out who is asking. What it says is at most a second old (SEC-1). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Authentication {
  @Inject private ApiTokens tokens;
  @Inject private RecognisedTokens recognised;
  @Inject private Clock clock;

  /**
   * The secret itself is compared with nothing: its hash is looked up, and how long that takes
   * tells nothing about the secret.
   */
  public Optional<Caller> recognise(String presented) {
    return recognised.recall(new TokenSecret(presented).hash(), this::read);
  }

  private Optional<RecognisedTokens.Recognised> read(String hash) {
    return tokens
        .byHash(hash)
        .filter(token -> token.isValid(clock.instant()))
        .map(token -> new RecognisedTokens.Recognised(caller(token), token.expiresAt()));
  }

  private static Caller caller(ApiToken token) {
    return new Caller(token.id(), token.name(), token.scope());
  }
}
