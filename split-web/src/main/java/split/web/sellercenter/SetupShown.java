package split.web.sellercenter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import split.domain.sellercenter.RepairStep;
import split.domain.sellercenter.SetupFinding;
import split.domain.sellercenter.SetupRepair;

/**
 * How the set-up stands.
 *
 * @param repair what was done about it, in the answer to a repair only
 */
public record SetupShown(
    boolean isComplete,
    List<FindingShown> findings,
    @JsonInclude(JsonInclude.Include.NON_NULL) List<RepairStep> repair) {
  static SetupShown of(List<SetupFinding> findings) {
    return of(findings, null);
  }

  static SetupShown of(SetupRepair repair) {
    return of(repair.findings(), repair.steps());
  }

  private static SetupShown of(List<SetupFinding> findings, List<RepairStep> repair) {
    return new SetupShown(
        findings.stream().allMatch(SetupFinding::isOk),
        findings.stream().map(FindingShown::of).toList(),
        repair);
  }
}
