package split.web.console.channel;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.web.channel.FailedIntegrationShown;
import split.web.console.Words;

/**
 * What becomes of a failed record of one type, as a sentence in the viewer's language.
 *
 * @param from the type whose rule it is, or {@code published default}
 */
public record RuleText(String type, String from, String sentence) {
  static List<RuleText> of(FailedIntegrationShown shown, Words words) {
    String sent = words.of("rule.sent", span(shown.sentToRemote().expirationHour() * 3600, words));
    return Stream.concat(
            shown.rules().stream().map(rule -> of(rule, words)),
            Stream.of(new RuleText("sent_to_remote", "", sent)))
        .toList();
  }

  private static RuleText of(FailedIntegrationShown.Rule rule, Words words) {
    String sentence =
        rule.maxRetryCount() == 0
            ? words.of("rule.at_once")
            : words.of(
                "rule.sentence",
                span(rule.retryInterval(), words),
                rule.maxRetryCount(),
                span(rule.expirationDate(), words));
    return new RuleText(rule.type(), rule.from(), sentence);
  }

  /** A frequency as its setting has it: an ISO 8601 duration, or a time of day. */
  static String often(String value, Words words) {
    return value.startsWith("P")
        ? words.of("rule.every", span(Duration.parse(value).toSeconds(), words))
        : words.of("rule.daily", value);
  }

  private static String span(long seconds, Words words) {
    Duration span = Duration.ofSeconds(seconds);
    String parts =
        Stream.of(
                part("rule.days", span.toDaysPart(), words),
                part("rule.hours", span.toHoursPart(), words),
                part("rule.minutes", span.toMinutesPart(), words),
                part("rule.seconds", span.toSecondsPart(), words))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return parts.isEmpty() ? words.of("rule.seconds", 0) : parts;
  }

  private static String part(String key, long count, Words words) {
    return count == 0 ? "" : words.of(key, count);
  }
}
