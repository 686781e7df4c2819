package split.domain.token;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.domain.channel.ChannelSecrets;
import split.persistence.flowlog.FlowLog;
import split.persistence.token.ApiToken;
import split.persistence.token.ApiTokens;
import split.persistence.token.SignatureSecret.Sealed;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Step;

/** Gives tokens what they have to sign with, and takes it away again (SEC-2). */
@Stateless
public class SecretKeeping {
  static final String PLACE = "signature_secret";

  @Inject private ApiTokens tokens;
  @Inject private ChannelSecrets secrets;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;
  @Inject private Event<TokenChanged> changed;

  /** Holds here at once, and on every other node within a second. */
  @Needs(Right.ADMIN)
  public SecretAnswer make(
      Caller caller, CorrelationId correlationId, long tokenId, SecretWish wish) {
    Instant now = clock.instant();
    Optional<ApiToken> token = tokens.locked(tokenId).filter(known -> known.isValid(now));
    if (token.isEmpty()) {
      return refused(Refusal.of(Code.NOT_FOUND, "no token that lives has this id"));
    }
    var objection = SecretPolicy.objection(wish);
    if (objection.isPresent()) {
      return refused(Refusal.of(List.of(objection.get())));
    }
    token.get().dropEndedSecrets(now);
    tokens.flush();
    if (!token.get().hasRoomForSecret()) {
      return refused(Refusal.of(Code.TOO_MANY_SECRETS, "remove one of them first"));
    }
    return made(token.get(), wish, caller, correlationId);
  }

  private SecretAnswer made(
      ApiToken token, SecretWish wish, Caller caller, CorrelationId correlationId) {
    Instant now = clock.instant();
    String secret = SecretPolicy.secret(wish);
    String hint = SecretPolicy.hint(secret);
    var added =
        token.sign(
            new Sealed(wish.scheme(), secrets.seal(PLACE, secret), hint),
            wish.overlap() == null ? null : now.plus(wish.overlap()),
            now);
    tokens.flush();
    told("signature_secret_made", token, hint, caller, correlationId);
    return new SecretAnswer.Made(SecretFacts.of(added), secret);
  }

  @Needs(Right.ADMIN)
  public Optional<List<SecretFacts>> all(Caller caller, long tokenId) {
    return tokens
        .find(tokenId)
        .map(token -> token.signatureSecrets().stream().map(SecretFacts::of).toList());
  }

  /**
   * @return whether there was such a secret
   */
  @Needs(Right.ADMIN)
  public boolean remove(Caller caller, CorrelationId correlationId, long tokenId, long secretId) {
    Optional<ApiToken> token = tokens.locked(tokenId);
    var removed = token.flatMap(known -> known.removeSecret(secretId));
    removed.ifPresent(
        gone ->
            told(
                "signature_secret_removed",
                token.orElseThrow(),
                gone.sealed().hint(),
                caller,
                correlationId));
    return removed.isPresent();
  }

  private static SecretAnswer refused(Refusal refusal) {
    return new SecretAnswer.Refused(refusal);
  }

  private void told(
      String step, ApiToken token, String hint, Caller caller, CorrelationId correlationId) {
    changed.fire(new TokenChanged(token.id()));
    String message = "%s, secret %s, by %s".formatted(token.name(), hint, caller.name());
    flowLog.add(
        correlationId.value(),
        null,
        TokenKeeping.FLOW,
        null,
        List.of(Step.done(step, message)),
        clock.instant());
  }
}
