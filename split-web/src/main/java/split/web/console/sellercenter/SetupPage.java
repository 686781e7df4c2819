package split.web.console.sellercenter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import split.domain.sellercenter.RepairStep;
import split.domain.sellercenter.SetupChecking;
import split.domain.sellercenter.SetupFinding;
import split.domain.sellercenter.SetupRepair;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** How the integration with the Seller Center is set up, for administrators (SC-4). */
@Named
@RequestScoped
public class SetupPage {
  private static final String HERE = "/console/seller-center?faces-redirect=true";

  @Inject private SetupChecking checking;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private List<SetupFinding> findings = List.of();

  /** Whoever may not see it is told so before anything is shown. */
  public void open() {
    findings = checking.check(visitor.caller());
  }

  public String repair() {
    SetupRepair repair = checking.repair(visitor.caller(), visitor.correlationId());
    long done = repair.steps().stream().filter(RepairStep::done).count();
    words.done("seller.repaired", done);
    repair.steps().stream()
        .filter(step -> !step.done())
        .forEach(step -> words.left("seller.not_repaired", step.about(), step.detail()));
    return HERE;
  }

  public List<SetupFinding> getFindings() {
    return findings;
  }

  public boolean isComplete() {
    return findings.stream().allMatch(SetupFinding::isOk);
  }
}
