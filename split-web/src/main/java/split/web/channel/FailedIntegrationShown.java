package split.web.channel;

import java.util.List;
import split.vocabulary.FailedIntegration;
import split.vocabulary.RuleSentence;

/** What becomes of a channel's failed records, for each type of record. */
public record FailedIntegrationShown(String slug, List<Rule> rules, SentToRemote sentToRemote) {
  private static final List<String> TYPES =
      List.of(
          "split_packages",
          "carry_over",
          "order",
          "product",
          "productprice",
          "productstock",
          FailedIntegration.DEFAULT_TYPE);

  public static FailedIntegrationShown of(String slug, FailedIntegration setting) {
    return new FailedIntegrationShown(
        slug,
        TYPES.stream().map(type -> Rule.of(type, setting)).toList(),
        new SentToRemote(
            setting.sentToRemoteExpiration().toHours(),
            RuleSentence.ofSent(setting.sentToRemoteExpiration())));
  }

  /**
   * @param from the type whose rule it is, or {@code published default}
   * @param retryInterval seconds
   * @param expirationDate seconds from the first failure
   */
  public record Rule(
      String type,
      String from,
      long retryInterval,
      long expirationDate,
      int maxRetryCount,
      String sentence) {
    static Rule of(String type, FailedIntegration setting) {
      FailedIntegration.Rule rule = setting.ruleFor(type);
      return new Rule(
          type,
          setting.sourceOf(type),
          rule.retryInterval().toSeconds(),
          rule.expiration().toSeconds(),
          rule.maxRetries(),
          RuleSentence.of(type, rule));
    }
  }

  public record SentToRemote(long expirationHour, String sentence) {}
}
