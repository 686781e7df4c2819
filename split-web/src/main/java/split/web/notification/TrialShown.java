package split.web.notification;

import split.domain.operation.Outcome;

/** How a receiver took a test message. */
public record TrialShown(boolean isDelivered, String code, String detail) {
  static TrialShown of(Outcome outcome) {
    boolean delivered = outcome instanceof Outcome.Succeeded;
    return new TrialShown(delivered, delivered ? null : outcome.code(), outcome.detail());
  }
}
