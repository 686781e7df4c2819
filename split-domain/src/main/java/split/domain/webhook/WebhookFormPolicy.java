package split.domain.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import split.persistence.json.Json;
import split.vocabulary.Code;
import split.vocabulary.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whether what somebody says about a webhook has a sense; what is null is not looked at. */
final class WebhookFormPolicy {
  private static final String CONFIG = "/config";
  private static final int LONGEST_SECRET = 500;

  private final List<Violation> violations = new ArrayList<>();

  private WebhookFormPolicy() {}

  static List<Violation> check(WebhookWish wish) {
    WebhookFormPolicy form = new WebhookFormPolicy();
    form.eventType(wish.eventType());
    if (wish.headers() != null) {
      form.violations.addAll(HeaderPolicy.check(wish.headers()));
    }
    if (wish.secret() != null && wish.secret().length() > LONGEST_SECRET) {
      form.report("/secret_key", "is too long", "up to " + LONGEST_SECRET + " characters", null);
    }
    if (wish.config() != null) {
      form.config(form.object(CONFIG, wish.config()));
    }
    if (wish.countdown() != null) {
      CountdownForm.read(form.object(CountdownForm.PLACE, wish.countdown()), form.violations);
    }
    return List.copyOf(form.violations);
  }

  private void eventType(String eventType) {
    if (eventType != null && !EventTypes.isTold(eventType)) {
      report("/event_type", "is no event that is told", "see hooks/registry/", eventType);
    }
  }

  private void config(JsonNode config) {
    config.propertyNames().stream()
        .filter(name -> !Set.of(WebhookConfig.CHANNEL, WebhookConfig.REFUSALS).contains(name))
        .forEach(name -> report(CONFIG, "has no place for this name", "see the API", name));
    JsonNode channel = config.path(WebhookConfig.CHANNEL);
    if (isGiven(channel) && !(channel.isIntegralNumber() && channel.canConvertToLong())) {
      report(CONFIG + "/" + WebhookConfig.CHANNEL, "must be an integer", "a channel's id", null);
    }
    JsonNode retries = config.path(WebhookConfig.REFUSALS);
    if (isGiven(retries) && !retries.isBoolean()) {
      report(CONFIG + "/" + WebhookConfig.REFUSALS, "must be true or false", "boolean", null);
    }
  }

  private static boolean isGiven(JsonNode node) {
    return !node.isMissingNode() && !node.isNull();
  }

  private JsonNode object(String place, String json) {
    try {
      JsonNode node = Json.MAPPER.readTree(json);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException unreadable) {
      report(place, "is no JSON", "an object", null);
      return JsonNodeFactory.instance.objectNode();
    }
    report(place, "must be an object", "an object", null);
    return JsonNodeFactory.instance.objectNode();
  }

  private void report(String pointer, String message, String wanted, String found) {
    violations.add(new Violation(Code.PAYLOAD_INVALID, pointer, message, wanted, found));
  }
}
