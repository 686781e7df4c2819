package split.domain.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import split.vocabulary.FailedIntegration;
import split.vocabulary.LeasedOperation;
import split.vocabulary.OperationStatus;

/**
 * What happens after a performance (FIX-1 to FIX-4). Transport failures first get {@link
 * #QUICK_TRIES quick tries}; then the channel's <i>failed integration</i> rule penalises the
 * operation, and ends it when its tries or its time are used up. While the channel's circuit is
 * open, and where its credentials were refused, the operation just waits until its time is used up
 * (MKT-5). Looking whether the marketplace has followed goes by a schedule of its own, until {@code
 * sent_to_remote.EXPIRATION_HOUR}.
 */
public final class FailedIntegrationPolicy {
  static final List<Duration> QUICK_TRIES =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
  static final List<Duration> POLLS =
      List.of(1, 2, 5, 10, 20, 40, 60).stream().map(Duration::ofSeconds).toList();
  private static final int PARTS_OF_A_PENALTY = 100;
  private static final int PARTS_OF_A_WAIT = 12;
  static final Duration TURN = Duration.ofSeconds(5);
  static final Duration LONGEST_TURN = Duration.ofMinutes(1);

  private final FailedIntegration setting;
  private final Instant now;
  private final double chance;
  private final boolean circuitOpen;

  /**
   * @param chance from 0 up to 1, spreads retries of many operations over time
   * @param circuitOpen whether the channel's circuit is open by now
   */
  public FailedIntegrationPolicy(
      FailedIntegration setting, Instant now, double chance, boolean circuitOpen) {
    this.setting = setting;
    this.now = now;
    this.chance = chance;
    this.circuitOpen = circuitOpen;
  }

  public Decision decide(LeasedOperation operation, Outcome outcome, Instant toldAt) {
    return switch (outcome) {
      case Outcome.Succeeded succeeded -> new Decision.End(OperationStatus.DONE);
      case Outcome.Refused refused -> new Decision.End(OperationStatus.DEAD);
      case Outcome.Foreign foreign -> new Decision.End(OperationStatus.FOREIGN);
      case Outcome.Blocked blocked -> new Decision.WaitUntil(now.plus(turn(operation)));
      case Outcome.Throttled throttled ->
          new Decision.WaitUntil(now.plus(spread(throttled.retryAfter())));
      case Outcome.Pending pending -> poll(operation, toldAt);
      case Outcome.Broken broken -> quickTry(operation);
      case Outcome.Unreachable unreachable ->
          circuitOpen ? waitForChannel(operation) : quickTry(operation);
      case Outcome.Unauthorised unauthorised -> waitForChannel(operation);
      case Outcome.Rescheduled own -> new Decision.Penalise(own.until(), own.expiry());
    };
  }

  private Decision poll(LeasedOperation operation, Instant toldAt) {
    int made = operation.tries().polls();
    Instant expected = toldAt == null ? now.minus(takenBy(made)) : toldAt;
    return expected.plus(setting.sentToRemoteExpiration()).isBefore(now)
        ? penalise(operation)
        : new Decision.PollAgain(now.plus(pauseAfter(made)));
  }

  private static Duration pauseAfter(int polls) {
    return POLLS.get(Math.min(polls, POLLS.size() - 1));
  }

  /** How long a result has been looked for at least, where the marketplace was told nothing. */
  private static Duration takenBy(int polls) {
    return IntStream.range(0, polls)
        .mapToObj(FailedIntegrationPolicy::pauseAfter)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private Decision quickTry(LeasedOperation operation) {
    int made = operation.tries().quick();
    return made < QUICK_TRIES.size()
        ? new Decision.TryAgain(now.plus(spread(QUICK_TRIES.get(made))))
        : penalise(operation);
  }

  /** Who has waited long for another is asked less often: at last once a minute. */
  private Duration turn(LeasedOperation operation) {
    Duration part = Duration.between(operation.createdAt(), now).dividedBy(PARTS_OF_A_WAIT);
    return Collections.max(List.of(TURN, Collections.min(List.of(part, LONGEST_TURN))));
  }

  private Decision waitForChannel(LeasedOperation operation) {
    Instant expiry = expiry(operation, setting.ruleFor(operation.kind()));
    return now.isAfter(expiry)
        ? new Decision.End(OperationStatus.DEAD)
        : new Decision.WaitForChannel(now.plus(spread(TURN)), expiry);
  }

  private Instant expiry(LeasedOperation operation, FailedIntegration.Rule rule) {
    Instant firstFailure = operation.tries().firstFailedAt();
    return (firstFailure == null ? now : firstFailure).plus(rule.expiration());
  }

  private Decision penalise(LeasedOperation operation) {
    FailedIntegration.Rule rule = setting.ruleFor(operation.kind());
    Instant until = now.plus(rule.retryInterval());
    Instant expiry = expiry(operation, rule);
    return isOver(rule, operation.tries().penalties(), expiry, now)
        ? new Decision.End(OperationStatus.DEAD)
        : new Decision.Penalise(until, expiry);
  }

  /**
   * Whether a failure at this time is the last. A penalty may end as much after the expiry as a try
   * and the wait for a worker take, up to a hundredth of it: the published 57601 seconds are made
   * for two penalties of 28800.
   */
  static boolean isOver(
      FailedIntegration.Rule rule, int penalties, Instant expiry, Instant failedAt) {
    Duration lateness = rule.retryInterval().dividedBy(PARTS_OF_A_PENALTY);
    return penalties >= rule.maxRetries()
        || failedAt.plus(rule.retryInterval()).isAfter(expiry.plus(lateness));
  }

  /** Between the whole and one and a half times the delay. */
  private Duration spread(Duration delay) {
    return delay.plusMillis((long) (delay.toMillis() * chance / 2));
  }
}
