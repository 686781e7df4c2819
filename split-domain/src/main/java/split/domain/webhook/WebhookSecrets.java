package split.domain.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import split.domain.channel.ChannelSecrets;
import split.domain.channel.Masked;
import split.persistence.json.Json;
import split.persistence.webhook.Webhook;
import tools.jackson.core.type.TypeReference;

/** What only a webhook's target may know, sealed for the database and opened for use. */
@Dependent
class WebhookSecrets {
  private static final String KEY = "webhook_secret_key";
  private static final String HEADERS = "webhook_additional_headers";
  private static final TypeReference<LinkedHashMap<String, String>> TEXTS =
      new TypeReference<>() {};

  private final ChannelSecrets secrets;

  @Inject
  WebhookSecrets(ChannelSecrets secrets) {
    this.secrets = secrets;
  }

  String sealSecret(String secret) {
    return secret == null ? null : secrets.seal(KEY, secret);
  }

  String openSecret(String sealed) {
    return sealed == null ? null : secrets.open(KEY, sealed).orElseThrow();
  }

  String sealHeaders(Map<String, String> headers) {
    return headers.isEmpty()
        ? null
        : secrets.seal(HEADERS, Json.MAPPER.writeValueAsString(headers));
  }

  Map<String, String> openHeaders(String sealed) {
    return sealed == null
        ? Map.of()
        : Json.MAPPER.readValue(secrets.open(HEADERS, sealed).orElseThrow(), TEXTS);
  }

  /** Not if they were sealed under another key. */
  boolean areReadable(Webhook.Terms terms) {
    return isReadable(KEY, terms.secret()) && isReadable(HEADERS, terms.headers());
  }

  private boolean isReadable(String place, String sealed) {
    return sealed == null || secrets.open(place, sealed).isPresent();
  }

  /** What is kept under which name; nothing, if it can be read no more. */
  Map<String, String> keptHeaders(String sealed) {
    return isReadable(HEADERS, sealed) ? openHeaders(sealed) : Map.of();
  }

  /** Their names, with what is shown instead of a secret. */
  Map<String, String> masked(String sealed) {
    Map<String, String> masked = new LinkedHashMap<>(keptHeaders(sealed));
    masked.replaceAll((name, value) -> Masked.VALUE);
    return masked;
  }
}
