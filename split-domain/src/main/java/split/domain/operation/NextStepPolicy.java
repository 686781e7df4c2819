package split.domain.operation;

import java.time.Instant;
import split.domain.operation.NextStep.What;
import split.view.operation.OperationView;
import split.vocabulary.Circuit;
import split.vocabulary.FailedIntegration;
import split.vocabulary.LeasedOperation;
import split.vocabulary.Spoken;

/**
 * Foresees what happens to an operation (FIX-5), by the rule that holds now; a running penalty is
 * as it was given (FIX-3). How long tries themselves take is not foreseen.
 */
final class NextStepPolicy {
  private final FailedIntegration setting;
  private final Circuit circuit;
  private final Instant now;

  NextStepPolicy(FailedIntegration setting, Circuit circuit, Instant now) {
    this.setting = setting;
    this.circuit = circuit;
    this.now = now;
  }

  NextStep of(OperationView operation) {
    return switch (operation.status()) {
      case DONE -> nothing("It is done.");
      case CANCELLED -> nothing("It was taken back.");
      case DEAD ->
          nothing("It has failed for good; it is tried again only if somebody retries it.");
      case FOREIGN ->
          new NextStep(What.DECISION, null, 0, null, "Somebody has to decide about its subject.");
      case DUE, PENALISED -> open(operation);
    };
  }

  private NextStep open(OperationView operation) {
    Instant due = operation.dueAt().isAfter(now) ? operation.dueAt() : null;
    if (operation.isLeased() && due != null) {
      return step(
          What.BEING_TRIED,
          null,
          fall(operation, now),
          "It is being tried now; if its node is lost, another one takes over at " + due);
    }
    if (operation.channelId() < LeasedOperation.NO_CHANNEL) {
      return byItsOwn(operation, due);
    }
    if (circuit.isOpen()) {
      return waiting(operation, due);
    }
    return operation.polls() > 0 && operation.announcedAt() != null
        ? look(operation, due)
        : step(What.TRY, due, fall(operation, due == null ? now : due), "It is tried " + when(due));
  }

  /** How often is the schedule's affair; that it is tried once more is certain. */
  private static NextStep byItsOwn(OperationView operation, Instant due) {
    Instant end = operation.expiresAt();
    String ending = end == null ? "." : "; if it keeps failing it is given up by " + end + ".";
    return new NextStep(
        What.TRY, due, 1, end, "It is tried " + when(due) + ", by its webhook's schedule" + ending);
  }

  private NextStep waiting(OperationView operation, Instant due) {
    Instant probe = circuit.nextProbe();
    Instant at = due == null || probe.isAfter(due) ? probe : due;
    return step(
        What.WAIT_FOR_CHANNEL,
        at,
        fall(operation, at),
        "Its channel is left alone, being %s; one operation is let through at %s"
            .formatted(circuit.reason().wire(), probe));
  }

  private NextStep look(OperationView operation, Instant due) {
    Instant expected = operation.announcedAt().plus(setting.sentToRemoteExpiration());
    Instant fails = expected.isAfter(now) ? expected : now;
    return step(
        What.LOOK,
        due,
        fall(operation, fails),
        "The marketplace is looked at again %s; without a result by %s the try has failed"
            .formatted(when(due), expected));
  }

  private static String when(Instant due) {
    return due == null ? "as soon as a worker is free" : "at " + due;
  }

  private static NextStep step(What what, Instant at, Fall fall, String beginning) {
    int more = fall.triesLeft() - 1;
    String ending =
        more == 0
            ? "; if that fails it is given up."
            : "; if it keeps failing it is tried %s more and given up at %s."
                .formatted(Spoken.counted(more, "time"), fall.end());
    return new NextStep(what, at, fall.triesLeft(), fall.end(), beginning + ending);
  }

  private static NextStep nothing(String why) {
    return new NextStep(What.NOTHING, null, 0, null, why);
  }

  /**
   * @param end when the last of the tries has failed
   */
  private record Fall(int triesLeft, Instant end) {}

  /** What becomes of it if it fails at this time, and each time after. */
  private Fall fall(OperationView operation, Instant failing) {
    FailedIntegration.Rule rule = setting.ruleFor(operation.kind());
    Instant first = operation.firstFailedAt() == null ? failing : operation.firstFailedAt();
    Instant expiry = first.plus(rule.expiration());
    int penalties = operation.penalties();
    Instant end = failing;
    while (!FailedIntegrationPolicy.isOver(rule, penalties, expiry, end)) {
      penalties++;
      end = end.plus(rule.retryInterval());
    }
    return new Fall(1 + penalties - operation.penalties(), end);
  }
}
