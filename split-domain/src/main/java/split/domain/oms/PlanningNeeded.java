package split.domain.oms;

import java.util.Map;
import split.vocabulary.CorrelationId;

/**
 * Fired inside the transaction that leaves goods without a place to come from.
 *
 * @param missingUnitsByOrderItemId which units; empty for all of the package
 */
public record PlanningNeeded(
    long packageId,
    Map<Long, Integer> missingUnitsByOrderItemId,
    CorrelationId correlationId,
    String who) {
  public PlanningNeeded {
    missingUnitsByOrderItemId = Map.copyOf(missingUnitsByOrderItemId);
  }

  public static PlanningNeeded after(CommandedPackage commanded, Map<Long, Integer> missing) {
    return new PlanningNeeded(
        commanded.stored().id(), missing, commanded.correlationId(), commanded.caller().name());
  }
}
