package split.vocabulary;

import java.util.Locale;

/** What can be wrong with the sealed step log. */
public enum Tampering {
  /** A row says something else than when it was sealed. */
  EDITED,
  /** Rows are missing. */
  DELETED,
  /** The same rows say the same, dated or numbered otherwise. */
  REORDERED,
  /** There are rows that were not sealed. */
  INSERTED,
  /** Whole seals are missing, or others stand in their place. */
  CUT,
  /** A seal was not made under the key, or was changed. */
  FORGED,
  /** The seal was made under another key than this node has: nothing can be said. */
  OTHER_KEY;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
