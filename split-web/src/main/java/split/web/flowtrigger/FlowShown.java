package split.web.flowtrigger;

import java.util.Optional;
import split.domain.flowtrigger.Takes;
import split.domain.flowtrigger.TriggerableFlow;
import split.vocabulary.FlowTitle;

/**
 * A flow and whether it can be set going by hand.
 *
 * @param title as operators know it, or null
 * @param status {@code available}, or {@code not_available} while this version has no such flow
 * @param takes the member of {@code payload} it wants: {@code number}, {@code correlation_id}, or
 *     {@code decision} for a whole one; null if it is not available
 */
public record FlowShown(String flow, String title, String status, String takes) {
  static FlowShown of(TriggerableFlow flow) {
    return new FlowShown(
        flow.name(),
        FlowTitle.of(flow.name()).map(FlowTitle::title).orElse(null),
        flow.isAvailable() ? "available" : "not_available",
        Optional.ofNullable(flow.takes()).map(Takes::wire).orElse(null));
  }
}
