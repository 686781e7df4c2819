package split.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import split.domain.marketplace.Fault;
import split.domain.operation.Outcome;

/**
 * Whether and when a delivery is tried again (SC-1): eleven tries by the webhook's own countdown,
 * then one an hour, nineteen in all, as the platform does. What is refused for good is not tried
 * again, unless the platform's habit was asked for.
 */
final class RetryPolicy {
  static final int FAST_TRIES = 11;
  static final int MOST_TRIES = 19;
  private static final Duration HOUR = Duration.ofHours(1);

  /** The same bytes will be refused again; what 401, 403 and 404 say may be mended over there. */
  private static final Set<Integer> REFUSALS = Set.of(400, 405, 406, 410, 411, 413, 414, 415, 422);

  private final Countdown countdown;
  private final boolean retriesRefusals;
  private final Instant now;
  private final double chance;

  /**
   * @param chance from 0 up to 1
   */
  RetryPolicy(Countdown countdown, boolean retriesRefusals, Instant now, double chance) {
    this.countdown = countdown;
    this.retriesRefusals = retriesRefusals;
    this.now = now;
    this.chance = chance;
  }

  /**
   * @param tries how many were made, this one included
   */
  Outcome judge(Attempt attempt, int tries) {
    if (attempt.isDelivered()) {
      return new Outcome.Succeeded(attempt.detail());
    }
    if (attempt.fault() instanceof Fault.Misconfigured misconfigured) {
      return new Outcome.Refused(misconfigured.code(), misconfigured.detail());
    }
    if (!retriesRefusals && REFUSALS.contains(attempt.response().status())) {
      return new Outcome.Refused("webhook_refused", attempt.detail());
    }
    return tries >= MOST_TRIES
        ? new Outcome.Refused("webhook_given_up", attempt.detail())
        : new Outcome.Rescheduled(
            now.plus(wait(attempt, tries)), end(tries), "webhook_failed", attempt.detail());
  }

  private Duration wait(Attempt attempt, int tries) {
    Duration ours = after(tries, chance);
    Duration theirs = attempt.leftAlone();
    return theirs != null && theirs.compareTo(ours) > 0 ? theirs : ours;
  }

  private Duration after(int tries, double by) {
    return tries < FAST_TRIES
        ? countdown.after(tries - 1, by)
        : HOUR.dividedBy(2).plusMillis((long) (HOUR.toMillis() * by));
  }

  /** When the last try comes at the latest, if nobody asks to be left alone. */
  private Instant end(int tries) {
    Instant end = now;
    for (int made = tries; made < MOST_TRIES; made++) {
      end = end.plus(after(made, 1));
    }
    return end;
  }
}
