package split.vocabulary;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One id over every step of one request: 1 to 64 characters of {@code [A-Za-z0-9._-]}; ours are 32
 * hex digits.
 */
public record CorrelationId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public CorrelationId {
    Objects.requireNonNull(value);
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a correlation id");
    }
  }

  public static CorrelationId fresh() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return new CorrelationId(HexFormat.of().formatHex(bytes));
  }

  /** What a caller handed in, if it is usable. */
  public static Optional<CorrelationId> parse(String text) {
    return text != null && FORM.matcher(text).matches()
        ? Optional.of(new CorrelationId(text))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
