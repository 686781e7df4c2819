package split.bench.faults;

import java.util.Locale;
import split.bench.Mall;

/**
 * What one or two clients want of one order.
 *
 * @param first and {@code second}: groupings, of which some kinds use both
 * @param node the first to be asked
 */
record Errand(Kind kind, Mall mall, long order, Grouping first, Grouping second, int node) {
  enum Kind {
    PLAIN,
    /** Two clients send the same request under the same key. */
    SAME_KEY,
    /** Two clients want the same, each under a key of its own. */
    IDENTICAL,
    /** Two clients divide the same package differently. */
    CONFLICTING,
    /** A child is split again. */
    RESPLIT,
    /** Taken back if that is still possible, then split differently. */
    CANCEL;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Request.Asked asked(String what, String source, String grouping) {
    return new Request.Asked(kind.word(), what, mall.wire(), order, source, grouping);
  }

  String key(String part) {
    return mall.packageNumber(order) + "-" + part;
  }
}
