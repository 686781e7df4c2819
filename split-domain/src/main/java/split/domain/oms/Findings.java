package split.domain.oms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import split.vocabulary.Code;
import split.vocabulary.Violation;

/**
 * Violations in the order they are found; a place already known to be unreadable is not reported a
 * second time.
 */
final class Findings {
  private final List<Violation> violations;
  private final Set<String> unreadable;

  Findings(List<Violation> shape) {
    violations = new ArrayList<>(shape);
    unreadable = shape.stream().map(Violation::pointer).collect(Collectors.toSet());
  }

  void add(Code code, String pointer, String message, Object wanted, Object found) {
    if (!unreadable.contains(pointer)) {
      violations.add(new Violation(code, pointer, message, text(wanted), text(found)));
    }
  }

  void wrong(String pointer, String message, Object wanted, Object found) {
    add(Code.PAYLOAD_INVALID, pointer, message, wanted, found);
  }

  /** The text must be there and fit. */
  void required(String pointer, String text, int longest) {
    if (text == null || text.isBlank()) {
      wrong(pointer, "must not be empty", "1 to " + longest + " characters", null);
    } else {
      fits(pointer, text, longest);
    }
  }

  /** No database stores NUL as text. */
  void fits(String pointer, String text, int longest) {
    if (text != null && text.indexOf('\0') >= 0) {
      wrong(pointer, "holds a NUL character", null, null);
    }
    if (text != null && text.length() > longest) {
      wrong(pointer, "is too long", longest + " characters at most", text.length() + " characters");
    }
  }

  List<Violation> all() {
    return List.copyOf(violations);
  }

  private static String text(Object value) {
    return value == null ? null : String.valueOf(value);
  }
}
