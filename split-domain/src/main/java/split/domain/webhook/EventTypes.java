package split.domain.webhook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import split.vocabulary.PackageState;

/** Which event tells of what; the platform's names. */
final class EventTypes {
  static final String CREATED = "package.created";
  static final String REFUSED = "package.refused";
  static final String SPLIT_PACKAGE = "order.split_package";

  private static final String STATUS = "package.status.";
  private static final String OTHER_STATUS = STATUS + "transitioned";
  private static final Pattern SPLIT_OF_CHANNEL =
      Pattern.compile(Pattern.quote(SPLIT_PACKAGE) + "_[0-9]{1,18}");

  private static final Set<PackageState> WITH_ONE_OF_THEIR_OWN =
      EnumSet.of(
          PackageState.PREPARING,
          PackageState.PACKED,
          PackageState.SHIPPED,
          PackageState.READY_FOR_CUSTOMER_PICKUP,
          PackageState.DELIVERED,
          PackageState.CANCELLED,
          PackageState.OUT_OF_STOCK,
          PackageState.PACKED_FOR_REFUND);

  private EventTypes() {}

  static String of(PackageState reached) {
    if (reached == PackageState.NEEDS_RESCHEDULING) {
      return REFUSED;
    }
    return WITH_ONE_OF_THEIR_OWN.contains(reached) ? STATUS + reached.wire() : OTHER_STATUS;
  }

  /** All that are ever told; a planned split also under its channel's own name. */
  static List<String> registry() {
    return Stream.concat(
            Stream.of(CREATED, REFUSED, OTHER_STATUS, SPLIT_PACKAGE),
            WITH_ONE_OF_THEIR_OWN.stream().map(EventTypes::of))
        .sorted()
        .toList();
  }

  static boolean isTold(String eventType) {
    return registry().contains(eventType) || SPLIT_OF_CHANNEL.matcher(eventType).matches();
  }
}
