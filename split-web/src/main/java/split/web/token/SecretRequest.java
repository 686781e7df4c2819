package split.web.token;

import java.time.Duration;
import java.util.Optional;
import split.domain.token.SecretWish;
import split.vocabulary.SignatureScheme;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/** The wish for a signature secret: {@code scheme}, {@code secret}, {@code overlap_seconds}. */
public final class SecretRequest {
  private static final int LONGEST = 200;
  private static final long LONGEST_OVERLAP = Duration.ofDays(90).toSeconds();

  private SecretRequest() {}

  /**
   * @throws split.web.problem.RefusedException with everything that is wrong with it
   */
  public static SecretWish read(Value document) {
    Findings findings = new Findings();
    Section body = Section.of(document, findings);
    SignatureScheme scheme = scheme(body.field("scheme"));
    String secret = body.field("secret").text(LONGEST);
    Long overlap = body.field("overlap_seconds").integer(0, LONGEST_OVERLAP);
    findings.refuse();
    return new SecretWish(scheme, secret, overlap == null ? null : Duration.ofSeconds(overlap));
  }

  private static SignatureScheme scheme(Field field) {
    if (field.isEmpty()) {
      return SignatureScheme.STANDARD_WEBHOOKS;
    }
    Optional<SignatureScheme> found =
        Optional.ofNullable(field.text(20)).flatMap(SignatureScheme::of);
    if (found.isEmpty()) {
      field.report("is no scheme", "standard_webhooks or whisperer");
    }
    return found.orElse(null);
  }
}
