package split.domain.webhook;

import java.util.EnumSet;
import java.util.Set;
import split.vocabulary.PackageState;

/** Which event tells of what; the platform's names. */
final class EventTypes {
  static final String CREATED = "package.created";

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
    return "package.status."
        + (WITH_ONE_OF_THEIR_OWN.contains(reached) ? reached.wire() : "transitioned");
  }
}
