package split.web.console.alarmrule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import split.vocabulary.RuleTerms;
import split.web.console.Look;
import split.web.console.Numbers;
import split.web.console.Words;

/** Rules in sentences. */
@Named
@RequestScoped
public class RuleSentences {
  @Inject private Words words;
  @Inject private Numbers numbers;
  @Inject private Look look;
  @Inject private Clock clock;

  /**
   * @param channel slug; null for each channel by itself
   */
  public String of(RuleTerms terms, String channel) {
    String when =
        words.of(
            "rules.says_" + terms.measure().wire(),
            channel == null ? words.of("rules.any_channel") : channel,
            threshold(terms),
            time(terms.window()));
    String raised =
        terms.raiseAfter().isZero()
            ? words.of("rules.raised_at_once")
            : words.of("rules.raised_after", time(terms.raiseAfter()));
    return String.join(" ", when + raised, resolving(terms), state(terms)).strip();
  }

  private String state(RuleTerms terms) {
    if (!terms.active()) {
      return words.of("rules.is_off");
    }
    return terms.isSnoozed(clock.instant())
        ? words.of("rules.is_snoozed", look.time(terms.snoozedUntil()))
        : "";
  }

  private String resolving(RuleTerms terms) {
    if (!terms.autoResolve()) {
      return words.of("rules.resolved_by_hand");
    }
    return terms.resolveAfter().isZero()
        ? words.of("rules.resolved_at_once")
        : words.of("rules.resolved_after", time(terms.resolveAfter()));
  }

  private String threshold(RuleTerms terms) {
    return switch (terms.measure()) {
      case BACKLOG_AGE ->
          time(terms.threshold() == null ? null : Duration.ofSeconds(terms.threshold()));
      default -> numbers.whole(terms.threshold());
    };
  }

  private String time(Duration duration) {
    return numbers.took(duration == null ? null : duration.toMillis());
  }
}
