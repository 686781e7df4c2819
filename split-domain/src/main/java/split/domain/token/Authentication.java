package split.domain.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds out who is asking. What it says is at most a second old (SEC-1). */
@ApplicationScoped
public class Authentication {
  @Inject private TokenReading reading;
  @Inject private RecognisedTokens recognised;

  /**
   * The secret itself is compared with nothing: its hash is looked up, and how long that takes
   * tells nothing about the secret.
   */
  public Optional<Recognised> recognise(String presented) {
    return recognised.recall(new TokenSecret(presented).hash(), reading::read);
  }
}
