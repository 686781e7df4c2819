package split.domain.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import split.vocabulary.Code;
import split.vocabulary.Violation;

/**
 * Which headers a webhook may bring along: none that belong to the connection, and nothing that
 * ends a line.
 */
final class HeaderPolicy {
  private static final int MOST = 20;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
  private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e]{0,2000}");
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private HeaderPolicy() {}

  static List<Violation> check(Map<String, String> headers) {
    List<Violation> violations = new ArrayList<>();
    if (headers.size() > MOST) {
      violations.add(invalid("", "are too many", "at most " + MOST));
    }
    Set<String> seen = new TreeSet<>();
    headers.forEach(
        (name, value) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (!NAME.matcher(name).matches() || !seen.add(lower)) {
            violations.add(invalid("", "has a name that is no header's, or twice", "a token"));
          } else if (OF_THE_CONNECTION.contains(lower)) {
            violations.add(invalid("/" + name, "belongs to the connection", "another header"));
          } else if (value == null || !VALUE.matcher(value).matches()) {
            violations.add(
                invalid("/" + name, "is no header's value", "up to 2000 visible ASCII characters"));
          }
        });
    return violations;
  }

  private static Violation invalid(String below, String message, String wanted) {
    return new Violation(
        Code.PAYLOAD_INVALID,
        "/additional_headers" + below.replace("~", "~0"),
        message,
        wanted,
        null);
  }
}
