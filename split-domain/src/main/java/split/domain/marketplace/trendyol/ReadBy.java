package split.domain.marketplace.trendyol;

import java.time.Duration;
import java.time.Instant;
import split.domain.marketplace.Account;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Reading;
import split.vocabulary.Step;

/**
 * Which reading has answered somebody, so that the story of every split is complete.
 *
 * @param began when it did
 * @param own whether the asker made it himself, so that it is among his exchanges already
 */
record ReadBy(String channel, Instant began, boolean own) {
  private static final Duration SOON = Duration.ofSeconds(1);

  /** Nobody's attempt: the asker comes back soon. */
  static Fault notInTime(String what) {
    return new Fault.Throttled(SOON, "the reading of " + what + " did not end in time");
  }

  ReadBy own(boolean own) {
    return new ReadBy(channel, began, own);
  }

  /** A call that broke was one attempt, of who made it, however many hoped for its answer. */
  Reading forAsker(Reading reading) {
    return !own && reading instanceof Fault.Unreachable(String detail)
        ? new Fault.Throttled(SOON, detail)
        : reading;
  }

  void note(Account account, String what, Reading reading) {
    if (own) {
      return;
    }
    String by = what + " read for several by " + channel + " at " + began;
    Step step =
        switch (reading) {
          case Reading.Found found ->
              Step.done("remote_read", found.packages().size() + " packages from " + by);
          case Fault fault -> Step.refused("remote_read", fault.code(), by + ": " + fault.detail());
        };
    account.exchanges().add(step);
  }
}
