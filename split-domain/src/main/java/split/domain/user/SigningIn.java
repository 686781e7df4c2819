package split.domain.user;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import split.vocabulary.CorrelationId;
import split.vocabulary.Role;

/**
 * Lets people into the console (SEC-4). An attempt counts as failed before the password is looked
 * at, so that many at once gain nothing; no transaction is open meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningIn {
  private static final Duration SOON = Duration.ofSeconds(1);

  @Inject private SignInRecording recording;
  @Inject private Passwords passwords;

  public SignInAnswer signIn(String name, String password, CorrelationId correlationId) {
    return switch (recording.begin(name)) {
      case SignInRecording.Attempt.Refused(var wait) -> new SignInAnswer.HeldBack(wait);
      case SignInRecording.Attempt.Unknown() -> stranger(password);
      case SignInRecording.Attempt.Begun(var hash) ->
          passwords
              .matches(password, hash)
              .map(same -> ended(name, same, correlationId))
              .orElseGet(() -> new SignInAnswer.HeldBack(SOON));
    };
  }

  /**
   * Lets in whom the server's registry has recognised.
   *
   * @param role by the registry's groups
   * @return empty if the user is disabled here, or has a password of ours
   */
  public Optional<UserFacts> admit(String name, Role role, CorrelationId correlationId) {
    return recording.admit(name, role, correlationId);
  }

  private SignInAnswer stranger(String password) {
    return passwords
        .matches(password, null)
        .<SignInAnswer>map(nobody -> new SignInAnswer.Stranger())
        .orElseGet(() -> new SignInAnswer.HeldBack(SOON));
  }

  private SignInAnswer ended(String name, boolean same, CorrelationId correlationId) {
    Optional<UserFacts> welcome = same ? recording.succeed(name, correlationId) : Optional.empty();
    if (welcome.isEmpty()) {
      recording.refuse(name, correlationId);
    }
    return welcome.<SignInAnswer>map(SignInAnswer.Welcome::new).orElseGet(SignInAnswer.Wrong::new);
  }
}
