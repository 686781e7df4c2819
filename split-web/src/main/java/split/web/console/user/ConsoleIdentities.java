package split.web.console.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import split.domain.user.SignInAnswer;
import split.domain.user.SigningIn;
import split.domain.user.UserFacts;
import split.web.problem.Correlation;

/** The users whose passwords are kept in our own database, as the server asks for them. */
@ApplicationScoped
public class ConsoleIdentities implements IdentityStore {
  static final String HELD_BACK = ConsoleIdentities.class.getName() + ".heldBack";

  @Inject private SigningIn signingIn;
  @Inject private HttpServletRequest request;

  /** Does not decide about names that it does not know: the server's registry may know them. */
  @Override
  public CredentialValidationResult validate(Credential credential) {
    return credential instanceof UsernamePasswordCredential written
        ? validate(written)
        : CredentialValidationResult.NOT_VALIDATED_RESULT;
  }

  private CredentialValidationResult validate(UsernamePasswordCredential written) {
    String password = written.getPasswordAsString();
    return switch (signingIn.signIn(written.getCaller(), password, Correlation.of(request))) {
      case SignInAnswer.Welcome(UserFacts user) ->
          new CredentialValidationResult(user.name(), Set.of(user.role().wire()));
      case SignInAnswer.Stranger() -> CredentialValidationResult.NOT_VALIDATED_RESULT;
      case SignInAnswer.Wrong() -> CredentialValidationResult.INVALID_RESULT;
      case SignInAnswer.HeldBack(var wait) -> {
        request.setAttribute(HELD_BACK, wait);
        yield CredentialValidationResult.INVALID_RESULT;
      }
    };
  }
}
