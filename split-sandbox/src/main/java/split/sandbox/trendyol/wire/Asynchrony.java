package split.sandbox.trendyol.wire;

import java.time.Duration;
import split.sandbox.Fault;
import split.sandbox.SharedSwitch;
import split.sandbox.Switch;
import split.sandbox.Switches;
import split.sandbox.trendyol.PackageStatus;
import split.sandbox.trendyol.SplitRules;
import split.sandbox.trendyol.TrendyolSwitch;

/** What the switches say of the time in which a package is broken, and of what comes out of it. */
final class Asynchrony {
  private static final long DELAY_MILLIS = 300;
  private static final long STAGGER_MILLIS = 1000;

  private Asynchrony() {}

  /**
   * @param keepsStatus whether the caller wants children in their parent's state
   */
  static SplitRules rules(
      Switches switches, boolean keepsStatus, SplitRules.WholePackage wholePackage) {
    String status =
        switches
            .take(TrendyolSwitch.CHILD_STATUS)
            .flatMap(Fault::value)
            .orElse(keepsStatus ? "previous" : "Created");
    return new SplitRules(
        switches.position(SharedSwitch.LINE_IDS).equals("new"),
        wholePackage,
        status.equals("previous"),
        PackageStatus.named(status).orElse(PackageStatus.CREATED),
        origins(switches),
        millis(switches, TrendyolSwitch.CHILD_DELAY, DELAY_MILLIS, DELAY_MILLIS),
        millis(switches, TrendyolSwitch.STAGGER, STAGGER_MILLIS, 0),
        switches.position(TrendyolSwitch.PARENT_UNPACKED).equals("last"));
  }

  private static SplitRules.Origins origins(Switches switches) {
    return switch (switches.position(TrendyolSwitch.ORIGINS)) {
      case "root" -> SplitRules.Origins.ROOT;
      case "absent" -> SplitRules.Origins.ABSENT;
      default -> SplitRules.Origins.PARENT;
    };
  }

  private static Duration millis(Switches switches, Switch kind, long on, long off) {
    long millis = switches.take(kind).map(fault -> fault.millis().orElse(on)).orElse(off);
    return Duration.ofMillis(Math.max(0, millis));
  }
}
