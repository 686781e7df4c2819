package split.web.json;

import java.util.ArrayList;
import java.util.List;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;
import split.web.problem.RefusedException;

/**
 * Collects everything that is wrong with the shape of one document, so that the caller learns all
 * of it at once.
 */
public final class Findings {
  private static final int MOST = 100;
  private static final int SHOWN = 100;

  private final List<Violation> violations = new ArrayList<>();

  void add(String pointer, String message, String wanted, String found) {
    add(Code.PAYLOAD_INVALID, pointer, message, wanted, found);
  }

  void add(Code code, String pointer, String message, String wanted, String found) {
    if (violations.size() < MOST) {
      violations.add(new Violation(code, pointer, message, wanted, cut(found)));
    }
  }

  public List<Violation> violations() {
    return List.copyOf(violations);
  }

  /**
   * @throws RefusedException {@code payload_invalid} with every violation, if there is one
   */
  public void refuse() {
    if (!violations.isEmpty()) {
      throw new RefusedException(Refusal.of(violations));
    }
  }

  private static String cut(String found) {
    if (found == null || found.codePointCount(0, found.length()) <= SHOWN) {
      return found;
    }
    return found.substring(0, found.offsetByCodePoints(0, SHOWN - 1)) + '…';
  }
}
