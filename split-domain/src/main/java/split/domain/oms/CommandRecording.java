package split.domain.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import split.persistence.flowlog.FlowLog;
import split.persistence.oms.Package;
import split.vocabulary.PackageState;
import split.vocabulary.Step;
import split.vocabulary.Transition;

/**
 * What remains of a command that was done: a step in the log, and what follows from it elsewhere.
 */
@Dependent
class CommandRecording {
  private final FlowLog flowLog;
  private final TransitionSecrets secrets;
  private final Event<TransitionDone> done;

  @Inject
  CommandRecording(FlowLog flowLog, TransitionSecrets secrets, Event<TransitionDone> done) {
    this.flowLog = flowLog;
    this.secrets = secrets;
    this.done = done;
  }

  /**
   * @param note what is to be said of it, or null
   */
  void record(CommandedPackage commanded, PackageState before, String note) {
    log(commanded, note);
    done.fire(
        new TransitionDone(
            commanded.stored().id(),
            before,
            commanded.stored().state(),
            secrets.opened(commanded.transition().parameters()),
            commanded.correlationId(),
            commanded.caller().name()));
  }

  private void log(CommandedPackage commanded, String note) {
    Package stored = commanded.stored();
    Transition transition = commanded.transition();
    String message =
        "%s by %s, now %s%s"
            .formatted(
                transition.slug(),
                commanded.caller().name(),
                stored.state().wire(),
                note == null ? "" : "; " + note);
    flowLog.add(
        commanded.correlationId().value(),
        stored.channelId(),
        CommandApplying.FLOW,
        stored.number(),
        List.of(Step.done(transition.command(), message)),
        commanded.now());
  }
}
