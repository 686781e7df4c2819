package split.domain.splitting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import split.domain.flowlog.FlowLogging;
import split.vocabulary.Refusal;
import split.vocabulary.Step;
import split.vocabulary.Violation;

/** A refused request changes nothing, but operators can read why it was refused. */
@Dependent
class RefusalLog {
  private final FlowLogging logging;

  @Inject
  RefusalLog(FlowLogging logging) {
    this.logging = logging;
  }

  void record(Intake intake, Refusal refusal) {
    Step received = Step.done("request_received", "by " + intake.caller().name());
    Stream<Step> reasons =
        refusal.violations().isEmpty()
            ? Stream.of(Step.refused("request_refused", refusal.code().wire(), refusal.detail()))
            : refusal.violations().stream().map(RefusalLog::step);
    logging.add(
        intake.correlationId(),
        intake.channel().id(),
        SplitStoring.KIND,
        intake.request().number(),
        Stream.concat(Stream.of(received), reasons).toList());
  }

  private static Step step(Violation violation) {
    String found =
        violation.found() == null
            ? ""
            : " (wanted " + violation.wanted() + ", found " + violation.found() + ")";
    return Step.refused(
        "request_refused",
        violation.code().wire(),
        violation.pointer() + ": " + violation.message() + found);
  }
}
