package split.vocabulary;

import java.time.Duration;

/** A <i>failed integration</i> rule as a sentence (FIX-1). */
public final class RuleSentence {
  private RuleSentence() {}

  /**
   * @param type of the record, as it stands in the channel's setting
   */
  public static String of(String type, FailedIntegration.Rule rule) {
    if (rule.maxRetries() == 0) {
      return "A failed %s is given up at once.".formatted(type);
    }
    return "A failed %s %s, is tried %s more at most, and is given up %s after its first failure."
        .formatted(
            type,
            rule.retryInterval().isZero()
                ? "does not rest"
                : "rests " + Spoken.of(rule.retryInterval()),
            Spoken.counted(rule.maxRetries(), "time"),
            Spoken.of(rule.expiration()));
  }

  /**
   * @param expiration of {@code sent_to_remote}
   */
  public static String ofSent(Duration expiration) {
    return "What was sent and shows no result for %s has failed.".formatted(Spoken.of(expiration));
  }
}
