package split.view.alarmrule;

import java.time.Instant;
import split.vocabulary.RuleTerms;

/**
 * An alarm rule, as it is shown.
 *
 * @param channel slug; null for each channel by itself
 */
public record RuleRow(
    long id, String channel, RuleTerms terms, Instant createdAt, Instant modifiedAt) {}
