package split.domain.oms;

import java.util.Locale;

/**
 * Commands that change the state and do nothing else here; what follows from it at other systems
 * says the transition's parameters.
 */
enum PlainCommand implements PackageCommand {
  STATE_TRANSITION,
  DEALLOCATE_RESERVATIONS,
  COMPLETE_PACKING_WITHOUT_SHIPMENT,
  /** Of its input nothing is published. */
  CHANNEL_BASED_COMPLETE_PACKING,
  PACKED_FOR_REFUND,
  BLOCK_PACKAGE,
  UNBLOCK_PACKAGE,
  SHIP_PACKAGE,
  SHIP_PACKAGE_WITHOUT_INTEGRATION,
  UPDATE_SHIPMENT_STATUS,
  READY_FOR_PICKUP,
  SELF_SERVICE_DELIVERY,
  CANCEL_PACKAGE;

  @Override
  public String command() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public CommandDecision decide(CommandedPackage commanded) {
    return CommandDecision.PLAIN;
  }
}
