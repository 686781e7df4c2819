package split.domain.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import split.domain.channel.Masked;
import split.persistence.webhook.Webhook;
import split.vocabulary.Code;
import split.vocabulary.Violation;

/** Makes of a wish what is stored. */
@Dependent
class WebhookTerms {
  private final WebhookSecrets secrets;

  @Inject
  WebhookTerms(WebhookSecrets secrets) {
    this.secrets = secrets;
  }

  Webhook.Terms of(WebhookWish wish) {
    return new Webhook.Terms(
        wish.eventType(),
        wish.targetUrl(),
        secrets.sealHeaders(wish.headers()),
        secret(wish.secret()),
        wish.config(),
        wish.countdown());
  }

  /** What the wish leaves out stays. */
  Webhook.Terms changed(Webhook.Terms old, WebhookWish wish) {
    return new Webhook.Terms(
        given(wish.eventType(), old.eventType()),
        given(wish.targetUrl(), old.targetUrl()),
        wish.headers() == null ? old.headers() : secrets.sealHeaders(unmasked(old, wish)),
        wish.secret() == null ? old.secret() : secret(wish.secret()),
        given(wish.config(), old.config()),
        given(wish.countdown(), old.countdown()));
  }

  /** A mask stands for a value that is there. */
  List<Violation> check(WebhookWish wish, Webhook.Terms old) {
    Map<String, String> kept = secrets.keptHeaders(old.headers());
    Map<String, String> given = wish.headers() == null ? Map.of() : wish.headers();
    return given.entrySet().stream()
        .filter(header -> Masked.VALUE.equals(header.getValue()))
        .filter(header -> !kept.containsKey(header.getKey()))
        .map(
            header ->
                new Violation(
                    Code.PAYLOAD_INVALID,
                    "/additional_headers/" + header.getKey(),
                    "no value is kept under this name",
                    "the value",
                    Masked.VALUE))
        .toList();
  }

  private Map<String, String> unmasked(Webhook.Terms old, WebhookWish wish) {
    Map<String, String> kept = secrets.keptHeaders(old.headers());
    Map<String, String> headers = new LinkedHashMap<>(wish.headers());
    headers.replaceAll((name, value) -> Masked.VALUE.equals(value) ? kept.get(name) : value);
    return headers;
  }

  private String secret(String secret) {
    return secret.isEmpty() ? null : secrets.sealSecret(secret);
  }

  private static String given(String wanted, String old) {
    return wanted == null ? old : wanted;
  }
}
