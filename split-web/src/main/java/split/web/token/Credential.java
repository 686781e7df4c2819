package split.web.token;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The three ways a credential is written: {@code Token x}, {@code Bearer x} and the bare {@code x}
 * are one and the same (SPL-3).
 */
final class Credential {
  private static final Pattern FORM = Pattern.compile("(?:(?i:token|bearer) +)?([!-~]{1,512})");

  private Credential() {}

  /** The secret in the header; empty where there is nothing that could be one. */
  static Optional<String> in(String header) {
    Matcher written = FORM.matcher(header.strip());
    return written.matches() ? Optional.of(written.group(1)) : Optional.empty();
  }
}
