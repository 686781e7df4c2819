package split.domain.operation;

import java.time.Instant;
import java.util.Locale;

/**
 * What happens to an operation next, if nobody intervenes.
 *
 * @param at when; null for at once, or never
 * @param triesLeft how often it is still tried, if it keeps failing
 * @param givesUpAt when it has failed for good then; null if it will not, or has ended
 */
public record NextStep(What what, Instant at, int triesLeft, Instant givesUpAt, String sentence) {
  public enum What {
    /** A node is at work on it. */
    BEING_TRIED,
    TRY,
    /** Looks whether the marketplace has followed. */
    LOOK,
    /** The channel's circuit is open. */
    WAIT_FOR_CHANNEL,
    /** A person decides. */
    DECISION,
    NOTHING;

    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
