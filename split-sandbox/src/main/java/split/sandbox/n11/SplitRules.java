package split.sandbox.n11;

/** What is not known about N11's split, as positions of switches. */
public record SplitRules(KeptLine keptLine, WholePackage wholePackage) {
  public static final SplitRules DEFAULT = new SplitRules(KeptLine.FIRST, WholePackage.ACCEPTED);

  /** Which part of a divided line keeps the line's id. */
  public enum KeptLine {
    FIRST,
    LAST,
    NONE
  }

  /**
   * What becomes of a request whose groups hold every unit: accepted, with an empty extra package,
   * or refused.
   */
  public enum WholePackage {
    ACCEPTED,
    EMPTY_PACKAGE,
    REFUSED
  }
}
