package split.domain.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import split.domain.alarm.AlarmKeeping;
import split.domain.channel.EffectiveChannel;
import split.persistence.flowlog.FlowLog;
import split.persistence.operation.RemoteOperation;
import split.persistence.operation.RemoteOperations;
import split.vocabulary.AlarmCause;
import split.vocabulary.LeasedOperation;
import split.vocabulary.OperationStatus;
import split.vocabulary.Step;

/** Writes down how a performance ended; only the holder of the newest fence can. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OperationSettling {
  @Inject private RemoteOperations operations;
  @Inject private FlowLog flowLog;
  @Inject private AlarmKeeping alarms;
  @Inject private Clock clock;

  /**
   * @param circuitOpen whether the channel's circuit is open by now
   * @return the decision, or empty if the lease was lost and nothing was written
   */
  public Optional<Decision> settle(
      LeasedOperation operation,
      EffectiveChannel channel,
      Performed performed,
      boolean circuitOpen) {
    var policy =
        new FailedIntegrationPolicy(
            channel.failedIntegration(),
            clock.instant(),
            ThreadLocalRandom.current().nextDouble(),
            circuitOpen);
    return operations
        .heldUnder(operation.id(), operation.fence())
        .map(held -> settle(held, policy, performed));
  }

  private Decision settle(
      RemoteOperation held, FailedIntegrationPolicy policy, Performed performed) {
    Instant now = clock.instant();
    if (performed.certainlyNotApplied()) {
      held.certainlyNotApplied();
    }
    LeasedOperation current = held.leased();
    Decision decision = policy.decide(current, performed.outcome(), current.announcedAt());
    performed.effect().write(decision, performed.outcome());
    apply(decision, held, performed.outcome(), now);
    if (decision instanceof Decision.End end && end.status() == OperationStatus.DEAD) {
      alarms.raise(dead(current, performed.outcome()));
    }
    log(current, performed.steps(), now);
    log(current, List.of(conclusion(decision, performed.outcome())), now);
    return decision;
  }

  private void log(LeasedOperation operation, List<Step> steps, Instant now) {
    flowLog.add(
        operation.correlationId(),
        operation.concernedChannel(),
        operation.kind(),
        operation.number(),
        steps,
        now);
  }

  private static void apply(Decision decision, RemoteOperation held, Outcome outcome, Instant now) {
    String code = outcome.code();
    String detail = outcome.detail();
    switch (decision) {
      case Decision.End end -> held.end(end.status(), code, detail, now);
      case Decision.PollAgain again -> held.pollAgain(again.at(), code, detail, now);
      case Decision.TryAgain again -> held.tryAgain(again.at(), code, detail, now);
      case Decision.WaitUntil wait -> held.waitUntil(wait.at(), code, detail, now);
      case Decision.WaitForChannel wait ->
          held.waitForChannel(wait.at(), wait.expiry(), code, detail, now);
      case Decision.Penalise penalty ->
          held.penalise(penalty.until(), penalty.expiry(), code, detail, now);
    }
  }

  private static AlarmCause dead(LeasedOperation operation, Outcome outcome) {
    return new AlarmCause(
        AlarmCause.About.operation(operation.concernedChannel(), operation.id()),
        operation.correlationId(),
        operation.number(),
        outcome.code(),
        operation.kind() + ": " + outcome.detail());
  }

  private static Step conclusion(Decision decision, Outcome outcome) {
    return switch (decision) {
      case Decision.End end -> ended(end.status(), outcome);
      case Decision.PollAgain again ->
          Step.done("operation_waiting", outcome.detail() + "; next look " + again.at());
      case Decision.WaitUntil wait ->
          Step.done("operation_waiting", outcome.detail() + "; again " + wait.at());
      case Decision.WaitForChannel wait ->
          Step.refused(
              "operation_waiting",
              outcome.code(),
              outcome.detail() + "; waits for its channel, given up after " + wait.expiry());
      case Decision.TryAgain again -> retry(outcome, "next try " + again.at());
      case Decision.Penalise penalty ->
          retry(
              outcome,
              "penalised until " + penalty.until() + ", given up after " + penalty.expiry());
    };
  }

  private static Step ended(OperationStatus end, Outcome outcome) {
    String name = "operation_" + end.wire();
    return end == OperationStatus.DONE
        ? Step.done(name, outcome.detail())
        : Step.refused(name, outcome.code(), outcome.detail());
  }

  private static Step retry(Outcome outcome, String next) {
    return Step.refused("operation_retry", outcome.code(), outcome.detail() + "; " + next);
  }
}
