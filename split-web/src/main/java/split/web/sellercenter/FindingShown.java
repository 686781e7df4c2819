package split.web.sellercenter;

import split.domain.sellercenter.SetupFinding;

/** One thing that the set-up needs. */
public record FindingShown(String subject, String about, String status, String detail) {
  static FindingShown of(SetupFinding finding) {
    return new FindingShown(
        finding.subject().wire(), finding.about(), finding.status().wire(), finding.detail());
  }
}
