package split.web.oms;

import split.view.oms.DenialRow;

/** A reason for which a package may be refused, as the platform shows it. */
public record DenialReasonShown(
    long id, String title, String remoteId, int priority, boolean isActive) {
  static DenialReasonShown of(DenialRow row) {
    return new DenialReasonShown(
        row.id(), row.title(), row.remoteId(), row.priority(), row.active());
  }
}
