package split.domain.marketplace;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * What a marketplace can do, as data: validation, planning, confirmation and the dry run read it
 * instead of asking which marketplace it is.
 *
 * @param splittableStates the marketplace's own words for states it splits in
 * @param preparableStates states from which {@link Marketplace#prepare} can reach a splittable one
 * @param childState the word in which a child first shows
 * @param lineIdsStable a part keeps its line id, so that children can be matched by it
 * @param minGroups fewest packages one split may ask for
 * @param maxGroups most groups one split may have; where the marketplace publishes none, our own
 *     bound
 * @param rateClasses calls allowed per class of operation
 */
public record Capability(
    Granularity granularity,
    Remainder remainder,
    ConfirmationMode confirmation,
    SourceFate sourceFate,
    Set<String> splittableStates,
    Set<String> preparableStates,
    String childState,
    boolean lineIdsStable,
    int minGroups,
    int maxGroups,
    Map<String, RateClass> rateClasses) {

  /** The packages are made some time after the split was accepted. */
  public boolean confirmsLater() {
    return confirmation == ConfirmationMode.REREAD_ASYNC;
  }

  public enum Granularity {
    LINE,
    QUANTITY,
    BOTH
  }

  public enum Remainder {
    AUTO_EXTRA_PACKAGE,
    MUST_STATE_ALL,
    STAYS_ON_SOURCE,
    SHIP_TIME
  }

  public enum ConfirmationMode {
    IDS_IN_RESPONSE,
    REREAD_SYNC,
    REREAD_ASYNC
  }

  public enum SourceFate {
    DEAD,
    KEPT,
    NONE
  }

  public record RateClass(int requests, Duration per) {}
}
