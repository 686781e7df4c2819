package split.domain.channel;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import split.persistence.json.Json;
import split.vocabulary.FailedIntegration;
import split.vocabulary.FailedIntegration.Rule;
import tools.jackson.databind.JsonNode;

/** The <i>failed integration</i> document of a channel, in the platform's spelling. */
public final class FailedIntegrationText {
  static final String RETRY_INTERVAL = "RETRY_INTERVAL";
  static final String EXPIRATION_DATE = "EXPIRATION_DATE";
  static final String MAX_RETRY_COUNT = "MAX_RETRY_COUNT";
  static final String SENT_TO_REMOTE = "sent_to_remote";
  static final String EXPIRATION_HOUR = "EXPIRATION_HOUR";

  private FailedIntegrationText() {}

  /**
   * Reads what {@link FailedIntegrationForm} accepted; what a rule leaves out is the published
   * default of its type.
   */
  static FailedIntegration read(String document) {
    JsonNode types = Json.MAPPER.readTree(document);
    if (types.isEmpty()) {
      return FailedIntegration.DEFAULTS;
    }
    Map<String, Rule> rules = new HashMap<>();
    types.properties().stream()
        .filter(type -> !type.getKey().equals(SENT_TO_REMOTE))
        .forEach(
            type ->
                rules.put(
                    type.getKey(),
                    rule(type.getValue(), FailedIntegration.DEFAULTS.ruleFor(type.getKey()))));
    JsonNode hours = types.path(SENT_TO_REMOTE).path(EXPIRATION_HOUR);
    return new FailedIntegration(
        rules,
        hours.isMissingNode()
            ? FailedIntegration.DEFAULTS.sentToRemoteExpiration()
            : Duration.ofHours(hours.asLong()));
  }

  private static Rule rule(JsonNode written, Rule published) {
    return new Rule(
        Duration.ofSeconds(
            written.path(RETRY_INTERVAL).asLong(published.retryInterval().toSeconds())),
        Duration.ofSeconds(
            written.path(EXPIRATION_DATE).asLong(published.expiration().toSeconds())),
        written.path(MAX_RETRY_COUNT).asInt(published.maxRetries()));
  }

  /** The whole document, for an answer. */
  public static Map<String, Map<String, Long>> write(FailedIntegration setting) {
    Map<String, Map<String, Long>> document = new LinkedHashMap<>();
    setting.rules().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(rule -> document.put(rule.getKey(), members(rule.getValue())));
    document.put(
        SENT_TO_REMOTE, Map.of(EXPIRATION_HOUR, setting.sentToRemoteExpiration().toHours()));
    return document;
  }

  private static Map<String, Long> members(Rule rule) {
    Map<String, Long> members = new LinkedHashMap<>();
    members.put(RETRY_INTERVAL, rule.retryInterval().toSeconds());
    members.put(EXPIRATION_DATE, rule.expiration().toSeconds());
    members.put(MAX_RETRY_COUNT, (long) rule.maxRetries());
    return members;
  }
}
