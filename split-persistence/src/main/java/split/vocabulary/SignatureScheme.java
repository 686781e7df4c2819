package split.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a caller signs what it sends. A secret is for one of them only. */
public enum SignatureScheme {
  /** {@code webhook-id}, {@code webhook-timestamp}, {@code webhook-signature}. */
  STANDARD_WEBHOOKS,
  /** {@code X-Whisperer-Signature}, which tells no time: a copy of the request is good for ever. */
  WHISPERER;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SignatureScheme> of(String wire) {
    return Arrays.stream(values()).filter(scheme -> scheme.wire().equals(wire)).findFirst();
  }
}
