package split.domain.token;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import split.persistence.token.ApiToken;
import split.persistence.token.ApiTokens;
import split.vocabulary.Right;
import split.vocabulary.TokenScope;

/** Gives an empty database its first administrator, once, however many nodes start together. */
@Stateless
public class FirstToken {
  private static final String NAME = "bootstrap";
  private static final TokenScope EVERYTHING =
      new TokenScope(Set.of(Right.values()), Set.of(TokenScope.EVERY_CHANNEL), null);

  @Inject private ApiTokens tokens;
  @Inject private Clock clock;

  /**
   * @param chosen the operator's secret, if there is one
   * @return the token made; empty if there were tokens already
   */
  public Optional<IssuedToken> ensure(Optional<String> chosen) {
    tokens.lockStartUp();
    if (tokens.count() > 0) {
      return Optional.empty();
    }
    TokenSecret secret = chosen.map(TokenSecret::new).orElseGet(TokenSecret::fresh);
    ApiToken token =
        new ApiToken(NAME, secret.hash(), secret.hint(), EVERYTHING, clock.instant(), null);
    tokens.add(token);
    return Optional.of(new IssuedToken(TokenFacts.of(token), secret.value()));
  }
}
