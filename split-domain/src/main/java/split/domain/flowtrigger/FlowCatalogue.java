package split.domain.flowtrigger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import split.vocabulary.FlowTitle;

/**
 * Every flow there is, or is to be: the sixteen that operators know by their titles, the one that
 * has none, and ours.
 */
public final class FlowCatalogue {
  /** Looks now at what the marketplace has made of a split, and not when the next look is due. */
  public static final String READ_SPLIT = "read_split";

  private static final String PACKAGE_COMBINATIONS = "handle_package_combinations";
  private static final Map<String, Takes> AVAILABLE =
      Map.of(
          FlowTitle.SPLIT_PACKAGES.wire(),
          Takes.DECISION,
          FlowTitle.GET_ORDERS.wire(),
          Takes.NUMBER,
          READ_SPLIT,
          Takes.CORRELATION_ID);
  private static final List<TriggerableFlow> ALL =
      Stream.concat(
              Stream.of(FlowTitle.values()).map(FlowTitle::wire),
              Stream.of(PACKAGE_COMBINATIONS, READ_SPLIT))
          .map(name -> new TriggerableFlow(name, AVAILABLE.get(name)))
          .toList();

  private FlowCatalogue() {}

  public static List<TriggerableFlow> all() {
    return ALL;
  }

  public static Optional<TriggerableFlow> named(String name) {
    return ALL.stream().filter(flow -> flow.name().equals(name)).findFirst();
  }
}
