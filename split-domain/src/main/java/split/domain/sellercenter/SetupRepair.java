package split.domain.sellercenter;

import java.util.List;

/** What a repair came to, and how the set-up stands after it. */
public record SetupRepair(List<RepairStep> steps, List<SetupFinding> findings) {
  public SetupRepair {
    steps = List.copyOf(steps);
    findings = List.copyOf(findings);
  }
}
