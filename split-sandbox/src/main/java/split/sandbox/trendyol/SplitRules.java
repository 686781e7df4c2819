package split.sandbox.trendyol;

import java.time.Duration;

/**
 * What is not known about Trendyol's splits, as positions of switches.
 *
 * @param keepsStatus whether children are in their parent's state
 * @param childStatus the state of children otherwise
 * @param delay from the answer until the first child is shown
 * @param stagger from one child to the next
 * @param parentLast whether the parent shows its end after the last child rather than at once
 */
public record SplitRules(
    boolean newLineIds,
    WholePackage wholePackage,
    boolean keepsStatus,
    PackageStatus childStatus,
    Origins origins,
    Duration delay,
    Duration stagger,
    boolean parentLast) {

  /** How it is when people do it behind the caller's back: at once. */
  public static final SplitRules AT_ONCE =
      new SplitRules(
          false,
          WholePackage.ACCEPTED,
          true,
          PackageStatus.CREATED,
          Origins.PARENT,
          Duration.ZERO,
          Duration.ZERO,
          false);

  /** What becomes of groups that hold every unit. */
  public enum WholePackage {
    ACCEPTED,
    EMPTY_PACKAGE,
    REFUSED
  }

  /** Which package a child shows as its origin. */
  public enum Origins {
    PARENT,
    ROOT,
    ABSENT
  }

  PackageStatus statusOf(ShipmentPackage parent) {
    return keepsStatus ? parent.status() : childStatus;
  }
}
