package split.domain.signature;

import static split.vocabulary.SignatureScheme.STANDARD_WEBHOOKS;
import static split.vocabulary.SignatureScheme.WHISPERER;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.SignatureScheme;

/**
 * Whether a request is signed as its caller has to (SEC-2). Any usable secret will do, each in its
 * own scheme, so a copy cannot be passed off under the scheme that tells no time. Whoever has
 * secrets of which none is usable any more is refused.
 */
public final class SignaturePolicy {
  public static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final int MOST_SIGNATURES = 10;
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

  private final List<CallerSecret> secrets;
  private final Instant now;

  /**
   * @param secrets all that the caller has, ended ones too; none leaves it unsigned
   */
  public SignaturePolicy(List<CallerSecret> secrets, Instant now) {
    this.secrets = List.copyOf(secrets);
    this.now = now;
  }

  /**
   * @return what is wrong with it, or empty
   */
  public Optional<Refusal> objection(SignedRequest request) {
    if (secrets.isEmpty() || isSignedByWhisperer(request)) {
      return Optional.empty();
    }
    if (request.isUnsigned()) {
      return refusal(Code.SIGNATURE_MISSING, "this token's requests have to be signed");
    }
    if (!isSignedByStandard(request)) {
      return refusal(Code.SIGNATURE_INVALID, "no signature fits the body and the token's secrets");
    }
    return isTimely(request.timestamps().getFirst())
        ? Optional.empty()
        : refusal(
            Code.SIGNATURE_EXPIRED,
            "webhook-timestamp is more than %d seconds away".formatted(TOLERANCE.toSeconds()));
  }

  private boolean isSignedByWhisperer(SignedRequest request) {
    return request.whisperer().size() == 1
        && usable(WHISPERER)
            .map(secret -> WhispererSignature.of(secret, request.body()))
            .anyMatch(wanted -> isSame(wanted, request.whisperer().getFirst().strip()));
  }

  private boolean isSignedByStandard(SignedRequest request) {
    return request.isStandard()
        && SECONDS.matcher(request.timestamps().getFirst()).matches()
        && usable(STANDARD_WEBHOOKS)
            .map(secret -> standard(secret, request))
            .anyMatch(wanted -> given(request).anyMatch(each -> isSame(wanted, each)));
  }

  private static String standard(String secret, SignedRequest request) {
    return StandardSignature.of(
        secret, request.ids().getFirst(), request.timestamps().getFirst(), request.body());
  }

  private static Stream<String> given(SignedRequest request) {
    return Arrays.stream(request.signatures().getFirst().strip().split(" ")).limit(MOST_SIGNATURES);
  }

  private boolean isTimely(String timestamp) {
    Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
    return Duration.between(signed, now).abs().compareTo(TOLERANCE) <= 0;
  }

  private Stream<String> usable(SignatureScheme scheme) {
    return secrets.stream()
        .filter(secret -> secret.scheme() == scheme && secret.isUsable(now))
        .map(CallerSecret::value);
  }

  /** Takes as long for a nearly right one as for a wrong one. */
  private static boolean isSame(String wanted, String given) {
    return MessageDigest.isEqual(
        wanted.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Refusal> refusal(Code code, String detail) {
    return Optional.of(Refusal.of(code, detail));
  }
}
