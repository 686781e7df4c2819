package split.web.token;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import split.domain.signature.CallerSecret;
import split.domain.signature.SignaturePolicy;
import split.domain.signature.SignedRequest;
import split.domain.signature.WhispererSignature;
import split.vocabulary.Refusal;
import split.web.json.Body;

/**
 * Before anything of a request is believed: is it signed, if its caller has to sign? Asked of every
 * method that may change something, whether or not it has a body. Of other callers no byte is read.
 */
@Dependent
public class SignatureCheck {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final Clock clock;

  @Inject
  public SignatureCheck(Clock clock) {
    this.clock = clock;
  }

  Optional<Refusal> objection(List<CallerSecret> secrets, HttpServletRequest request)
      throws IOException {
    if (secrets.isEmpty() || SAFE.contains(request.getMethod())) {
      return Optional.empty();
    }
    var signed =
        new SignedRequest(
            header(request, "webhook-id"),
            header(request, "webhook-timestamp"),
            header(request, "webhook-signature"),
            header(request, WhispererSignature.HEADER),
            Body.keep(request));
    return new SignaturePolicy(secrets, clock.instant()).objection(signed);
  }

  private static List<String> header(HttpServletRequest request, String name) {
    return Collections.list(request.getHeaders(name));
  }
}
