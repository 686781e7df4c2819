package split.domain.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static split.vocabulary.SignatureScheme.STANDARD_WEBHOOKS;
import static split.vocabulary.SignatureScheme.WHISPERER;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.SignatureScheme;

class SignaturePolicyTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_614_265_330);
  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String OTHER = StandardSignature.freshSecret();
  private static final String BODY = "{\"test\": 2432232314}";
  private static final String PUBLISHED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
  private static final String PLAIN = "a-secret-of-the-other-engine";
  private static final String WHISPERED = WhispererSignature.of(PLAIN, BODY.getBytes(UTF_8));

  private static final SignedRequest STANDARD = standard(ID, "1614265330", PUBLISHED, BODY);

  private static SignedRequest standard(String id, String time, String signature, String body) {
    return new SignedRequest(
        List.of(id), List.of(time), List.of(signature), List.of(), body.getBytes(UTF_8));
  }

  private static SignedRequest whispered(String... signatures) {
    return new SignedRequest(
        List.of(), List.of(), List.of(), List.of(signatures), BODY.getBytes(UTF_8));
  }

  private static SignedRequest signedAt(long seconds) {
    String time = String.valueOf(seconds);
    String signature = StandardSignature.of(SECRET, ID, time, BODY.getBytes(UTF_8));
    return standard(ID, time, signature, BODY);
  }

  static Stream<Arguments> good() {
    return Stream.of(
        Arguments.of("the published example", STANDARD),
        Arguments.of("300 s old", signedAt(NOW.getEpochSecond() - 300)),
        Arguments.of("300 s ahead", signedAt(NOW.getEpochSecond() + 300)),
        Arguments.of(
            "one of several signatures",
            standard(ID, "1614265330", "v1,AAAA v1a,xyz " + PUBLISHED, BODY)),
        Arguments.of("by the platform's engine", whispered(WHISPERED)));
  }

  @ParameterizedTest(name = "SEC-2 accepted: {0}")
  @MethodSource
  void good(String what, SignedRequest request) {
    assertThat(objection(request)).isNull();
  }

  static Stream<Arguments> tricks() {
    return Stream.of(
        trick(
            "a body written anew", STANDARD, Code.SIGNATURE_INVALID, body("{\"test\":2432232314}")),
        trick("one byte more", STANDARD, Code.SIGNATURE_INVALID, body(BODY + "\n")),
        trick("no body", STANDARD, Code.SIGNATURE_INVALID, body("")),
        trick("another id", STANDARD, Code.SIGNATURE_INVALID, r -> with(r, "x", null, null)),
        trick(
            "another time",
            STANDARD,
            Code.SIGNATURE_INVALID,
            r -> with(r, null, "1614265331", null)),
        trick(
            "time with a sign",
            STANDARD,
            Code.SIGNATURE_INVALID,
            r -> with(r, null, "+1614265330", null)),
        trick("no number", STANDARD, Code.SIGNATURE_INVALID, r -> with(r, null, "now", null)),
        trick("cut off", STANDARD, Code.SIGNATURE_INVALID, signature(PUBLISHED.substring(0, 40))),
        trick(
            "upper case",
            STANDARD,
            Code.SIGNATURE_INVALID,
            signature(PUBLISHED.toUpperCase(Locale.ROOT))),
        trick(
            "without version", STANDARD, Code.SIGNATURE_INVALID, signature(PUBLISHED.substring(3))),
        trick(
            "as version 2",
            STANDARD,
            Code.SIGNATURE_INVALID,
            signature("v2" + PUBLISHED.substring(2))),
        trick("empty", STANDARD, Code.SIGNATURE_INVALID, signature("")),
        trick(
            "with a comma between",
            STANDARD,
            Code.SIGNATURE_INVALID,
            signature("v1,AAAA," + PUBLISHED)),
        trick(
            "of another secret",
            STANDARD,
            Code.SIGNATURE_INVALID,
            signature(StandardSignature.of(OTHER, ID, "1614265330", BODY.getBytes(UTF_8)))),
        trick(
            "behind many others",
            STANDARD,
            Code.SIGNATURE_INVALID,
            signature("v1,A ".repeat(20) + PUBLISHED)),
        trick(
            "the header twice",
            STANDARD,
            Code.SIGNATURE_INVALID,
            r ->
                new SignedRequest(
                    r.ids(), r.timestamps(), List.of(PUBLISHED, PUBLISHED), List.of(), r.body())),
        trick(
            "the time twice",
            STANDARD,
            Code.SIGNATURE_INVALID,
            r ->
                new SignedRequest(
                    r.ids(), List.of("1614265330", "9"), r.signatures(), List.of(), r.body())),
        trick(
            "without an id",
            STANDARD,
            Code.SIGNATURE_INVALID,
            r -> new SignedRequest(List.of(), r.timestamps(), r.signatures(), List.of(), r.body())),
        trick(
            "played again after 301 s",
            signedAt(NOW.getEpochSecond() - 301),
            Code.SIGNATURE_EXPIRED,
            r -> r),
        trick("301 s ahead", signedAt(NOW.getEpochSecond() + 301), Code.SIGNATURE_EXPIRED, r -> r),
        trick(
            "unsigned",
            STANDARD,
            Code.SIGNATURE_MISSING,
            r -> new SignedRequest(r.ids(), r.timestamps(), List.of(), List.of(), r.body())),
        trick(
            "whispered with the other scheme's secret",
            whispered(WhispererSignature.of(SECRET, BODY.getBytes(UTF_8))),
            Code.SIGNATURE_INVALID,
            r -> r),
        trick(
            "whispered in upper case",
            whispered(WHISPERED.toUpperCase(Locale.ROOT)),
            Code.SIGNATURE_INVALID,
            r -> r),
        trick(
            "whispered, cut off",
            whispered(WHISPERED.substring(0, 30)),
            Code.SIGNATURE_INVALID,
            r -> r),
        trick(
            "whispered without a name",
            whispered(WHISPERED.substring(7)),
            Code.SIGNATURE_INVALID,
            r -> r),
        trick("whispered twice", whispered(WHISPERED, WHISPERED), Code.SIGNATURE_INVALID, r -> r));
  }

  @ParameterizedTest(name = "SEC-2 refused: {0}")
  @MethodSource
  void tricks(String what, SignedRequest request, Code code) {
    assertThat(objection(request)).isEqualTo(code);
  }

  @Test
  @DisplayName(
      "SEC-2 either of two secrets is good, until the old one ends; then nobody is let in by it")
  void overlap() {
    CallerSecret old = secret(STANDARD_WEBHOOKS, SECRET, NOW.plusSeconds(1));
    CallerSecret ended = secret(STANDARD_WEBHOOKS, SECRET, NOW);
    CallerSecret next = secret(STANDARD_WEBHOOKS, OTHER, null);
    assertThat(objection(STANDARD, next, old)).isNull();
    assertThat(objection(STANDARD, next, ended)).isEqualTo(Code.SIGNATURE_INVALID);
    assertThat(objection(STANDARD, ended)).isEqualTo(Code.SIGNATURE_INVALID);
    assertThat(objection(STANDARD, secret(STANDARD_WEBHOOKS, null, null)))
        .as("a secret that cannot be read lets nobody in")
        .isEqualTo(Code.SIGNATURE_INVALID);
  }

  @Test
  @DisplayName("SEC-2 who has no secret need not sign")
  void unsigned() {
    assertThat(new SignaturePolicy(List.of(), NOW).objection(whispered())).isEmpty();
  }

  @Test
  @DisplayName("SEC-2 the platform's signature is that of RFC 4231, test case 2")
  void vector() {
    assertThat(WhispererSignature.of("Jefe", "what do ya want for nothing?".getBytes(UTF_8)))
        .isEqualTo("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  private static Arguments trick(
      String what, SignedRequest request, Code code, UnaryOperator<SignedRequest> turned) {
    return Arguments.of(what, turned.apply(request), code);
  }

  private static UnaryOperator<SignedRequest> body(String body) {
    return r ->
        new SignedRequest(
            r.ids(), r.timestamps(), r.signatures(), r.whisperer(), body.getBytes(UTF_8));
  }

  private static UnaryOperator<SignedRequest> signature(String signature) {
    return r -> with(r, null, null, signature);
  }

  private static SignedRequest with(SignedRequest r, String id, String time, String signature) {
    return new SignedRequest(
        id == null ? r.ids() : List.of(id),
        time == null ? r.timestamps() : List.of(time),
        signature == null ? r.signatures() : List.of(signature),
        r.whisperer(),
        r.body());
  }

  private static Code objection(SignedRequest request) {
    return objection(
        request, secret(STANDARD_WEBHOOKS, SECRET, null), secret(WHISPERER, PLAIN, null));
  }

  private static Code objection(SignedRequest request, CallerSecret... secrets) {
    return new SignaturePolicy(List.of(secrets), NOW)
        .objection(request)
        .map(Refusal::code)
        .orElse(null);
  }

  private static CallerSecret secret(SignatureScheme scheme, String value, Instant endsAt) {
    return new CallerSecret(scheme, value, endsAt);
  }
}
