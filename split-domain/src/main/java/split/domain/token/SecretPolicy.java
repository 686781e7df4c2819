package split.domain.token;

import java.util.Optional;
import java.util.regex.Pattern;
import split.domain.signature.StandardSignature;
import split.domain.signature.WhispererSignature;
import split.vocabulary.Code;
import split.vocabulary.SignatureScheme;
import split.vocabulary.Violation;

/** Which secrets are good enough to sign with. */
final class SecretPolicy {
  private static final Pattern VISIBLE = Pattern.compile("[!-~]{24,200}");
  private static final int HINT = 4;

  private SecretPolicy() {}

  static Optional<Violation> objection(SecretWish wish) {
    if (wish.secret() == null || isGood(wish.scheme(), wish.secret())) {
      return Optional.empty();
    }
    return Optional.of(
        new Violation(
            Code.PAYLOAD_INVALID,
            "/secret",
            "is no secret of this scheme",
            switch (wish.scheme()) {
              case STANDARD_WEBHOOKS -> "whsec_ and 24 to 64 bytes in base64";
              case WHISPERER -> "24 to 200 visible ASCII characters";
            },
            null));
  }

  static String secret(SecretWish wish) {
    if (wish.secret() != null) {
      return wish.secret();
    }
    return switch (wish.scheme()) {
      case STANDARD_WEBHOOKS -> StandardSignature.freshSecret();
      case WHISPERER -> WhispererSignature.freshSecret();
    };
  }

  /** The last characters: too few to help anybody, enough to tell two apart. */
  static String hint(String secret) {
    return "…" + secret.substring(secret.length() - HINT);
  }

  private static boolean isGood(SignatureScheme scheme, String secret) {
    return switch (scheme) {
      case STANDARD_WEBHOOKS -> StandardSignature.isSecret(secret);
      case WHISPERER -> VISIBLE.matcher(secret).matches();
    };
  }
}
