package split.domain.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import split.domain.access.Needs;
import split.domain.alarm.AlarmKeeping;
import split.persistence.flowlog.FlowLog;
import split.persistence.operation.RemoteOperation;
import split.persistence.operation.RemoteOperations;
import split.vocabulary.AlarmCause;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.Intervention;
import split.vocabulary.LeasedOperation;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Step;

/** Releases and retries operations, on record, some at a time in one short transaction (FIX-5). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OperationIntervening {
  @Inject private RemoteOperations operations;
  @Inject private OperationHandlers handlers;
  @Inject private AlarmKeeping alarms;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;
  @Inject private Event<OperationsDue> due;

  /**
   * @return for each id why nothing was changed, or empty if it was done
   */
  @Needs(Right.OPERATE)
  public Map<Long, Optional<Refusal>> intervene(
      Intervention intervention, Collection<Long> ids, Caller caller) {
    Map<Long, Optional<Refusal>> results = new HashMap<>();
    ids.forEach(id -> results.put(id, notFound()));
    List<RemoteOperation> locked = operations.locked(ids);
    Set<Long> superseded = operations.superseded(ids);
    for (RemoteOperation operation : locked) {
      results.put(
          operation.id(),
          intervene(intervention, operation, superseded.contains(operation.id()), caller));
    }
    return results;
  }

  private Optional<Refusal> intervene(
      Intervention intervention, RemoteOperation operation, boolean superseded, Caller caller) {
    Instant now = clock.instant();
    Optional<Refusal> obstacle =
        InterventionPolicy.obstacle(
                intervention, operation.status(), operation.isLeased(), superseded)
            .or(() -> apply(intervention, operation, now));
    if (obstacle.isEmpty()) {
      log(intervention, operation, caller, now);
      due.fire(new OperationsDue(operation.leased().channelId()));
    }
    return obstacle;
  }

  private Optional<Refusal> apply(
      Intervention intervention, RemoteOperation operation, Instant now) {
    return switch (intervention) {
      case RELEASE -> {
        operation.release(now);
        yield Optional.empty();
      }
      case RETRY -> {
        LeasedOperation facts = operation.leased();
        Optional<String> obstacle = handlers.of(facts.kind()).beginAnew(facts.subjectId());
        if (obstacle.isEmpty()) {
          operation.retry(now);
          alarms.resolve(AlarmCause.About.operation(facts.concernedChannel(), facts.id()));
        }
        yield obstacle.flatMap(InterventionPolicy::superseded);
      }
    };
  }

  private void log(
      Intervention intervention, RemoteOperation operation, Caller caller, Instant now) {
    LeasedOperation facts = operation.leased();
    flowLog.add(
        facts.correlationId(),
        facts.concernedChannel(),
        facts.kind(),
        facts.number(),
        List.of(Step.done("operation_" + intervention.wire(), "by " + caller.name())),
        now);
  }

  private static Optional<Refusal> notFound() {
    return Optional.of(Refusal.of(Code.NOT_FOUND, "there is no such operation"));
  }
}
