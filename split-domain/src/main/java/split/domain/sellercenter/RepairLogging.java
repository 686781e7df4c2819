package split.domain.sellercenter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import split.persistence.flowlog.FlowLog;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.Step;

/** Keeps on record who mended what. */
@Stateless
public class RepairLogging {
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  public void repaired(
      List<RepairStep> steps, List<Step> calls, Caller caller, CorrelationId correlationId) {
    List<Step> all = new ArrayList<>(calls);
    steps.stream().map(RepairLogging::step).forEach(all::add);
    all.add(Step.done("setup_repaired", "by " + caller.name()));
    flowLog.add(correlationId.value(), null, SettingKeeping.FLOW, null, all, clock.instant());
  }

  private static Step step(RepairStep step) {
    return step.done()
        ? Step.done(step.action(), step.about())
        : Step.refused(step.action(), "repair_failed", step.about() + ": " + step.detail());
  }
}
