package split.domain.token;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.persistence.flowlog.FlowLog;
import split.persistence.token.ApiToken;
import split.persistence.token.ApiTokens;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.Right;
import split.vocabulary.Step;
import split.vocabulary.TokenScope;

/** Issues, lists and ends API tokens (ADM-4). */
@Stateless
public class TokenKeeping {
  static final String FLOW = "token";

  @Inject private ApiTokens tokens;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;
  @Inject private Event<TokenChanged> changed;

  /**
   * @param expiresAt null for a token that lives until it is revoked
   */
  @Needs(Right.ADMIN)
  public IssuedToken issue(
      Caller caller,
      CorrelationId correlationId,
      String name,
      TokenScope scope,
      Instant expiresAt) {
    TokenSecret secret = TokenSecret.fresh();
    ApiToken token =
        new ApiToken(name, secret.hash(), secret.hint(), scope, clock.instant(), expiresAt);
    tokens.add(token);
    log("token_issued", token, caller, correlationId);
    return new IssuedToken(TokenFacts.of(token), secret.value());
  }

  private IssuedToken follow(
      ApiToken known, Caller caller, CorrelationId correlationId, Instant expiresAt) {
    IssuedToken next = issue(caller, correlationId, known.name(), known.scope(), expiresAt);
    tokens.find(next.facts().id()).orElseThrow().signLike(known, clock.instant());
    return next;
  }

  /**
   * Makes a second token for the same caller, which is good for as long as the first was meant to
   * be and signs with the same secrets; the first still works for a while, so that nobody stands
   * without.
   *
   * @return empty if there is no such token, or it has ended
   */
  @Needs(Right.ADMIN)
  public Optional<IssuedToken> rotate(
      Caller caller, CorrelationId correlationId, long id, Duration overlap) {
    Instant now = clock.instant();
    return tokens
        .find(id)
        .filter(known -> known.isValid(now))
        .map(
            known -> {
              Instant expiresAt =
                  known.expiresAt() == null
                      ? null
                      : now.plus(Duration.between(known.createdAt(), known.expiresAt()));
              known.endBy(now.plus(overlap));
              log("token_rotated", known, caller, correlationId);
              return follow(known, caller, correlationId, expiresAt);
            });
  }

  @Needs(Right.ADMIN)
  public List<TokenFacts> page(Caller caller, int limit, int offset) {
    return tokens.page(limit, offset).stream().map(TokenFacts::of).toList();
  }

  public Optional<TokenFacts> find(long id) {
    return tokens.find(id).map(TokenFacts::of);
  }

  public long count() {
    return tokens.count();
  }

  /**
   * Ends a token here at once and on every other node within a second. Ending it twice is no error.
   */
  @Needs(Right.ADMIN)
  public boolean revoke(Caller caller, CorrelationId correlationId, long id) {
    Optional<ApiToken> token = tokens.find(id);
    token.ifPresent(known -> known.revoke(clock.instant()));
    token.ifPresent(known -> changed.fire(new TokenChanged(known.id())));
    token.ifPresent(known -> log("token_revoked", known, caller, correlationId));
    return token.isPresent();
  }

  private void log(String step, ApiToken token, Caller caller, CorrelationId correlationId) {
    String message = "%s, %s, by %s".formatted(token.name(), token.hint(), caller.name());
    flowLog.add(
        correlationId.value(),
        null,
        FLOW,
        null,
        List.of(Step.done(step, message)),
        clock.instant());
  }
}
