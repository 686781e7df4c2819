package split.sandbox.hepsiburada;

/**
 * What is not known about Hepsiburada's split, as positions of switches.
 *
 * @param extraPackage whether units nobody mentioned go into one package more, or are refused
 * @param newLineIds whether the parts get new line ids, or keep those they had
 */
public record SplitRules(boolean extraPackage, boolean newLineIds) {
  public static final SplitRules DEFAULT = new SplitRules(false, false);

  /** What the seller's panel does: whoever splits there need not mention the rest. */
  public static final SplitRules PANEL = new SplitRules(true, false);
}
