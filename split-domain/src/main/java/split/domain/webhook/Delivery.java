package split.domain.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import split.domain.signature.StandardSignature;
import split.domain.signature.WhispererSignature;

/**
 * One event on its way to one target.
 *
 * @param secret in clear, never to be logged; null where nothing is signed
 * @param headers the webhook's own, in clear as well; they win over ours
 * @param tries made before
 */
public record Delivery(
    String targetUrl,
    String secret,
    Map<String, String> headers,
    String eventType,
    String uuid,
    String body,
    int tries,
    Terms terms) {
  /** How it is tried again. */
  public record Terms(Countdown countdown, boolean retriesRefusals) {}

  /** All that is sent beside the body, whatever case the webhook's own are written in. */
  Map<String, String> allHeaders(long timestamp) {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(ours(timestamp));
    headers.forEach(
        (name, value) -> {
          all.remove(name);
          all.put(name, value);
        });
    return all;
  }

  private Map<String, String> ours(long timestamp) {
    Map<String, String> ours = new LinkedHashMap<>();
    ours.put("X-Whisperer-Event", eventType);
    ours.put("webhook-id", uuid);
    ours.put("webhook-timestamp", String.valueOf(timestamp));
    if (secret != null) {
      ours.put("X-Whisperer-Signature", WhispererSignature.of(secret, body));
      ours.put("webhook-signature", StandardSignature.of(secret, uuid, timestamp, body));
    }
    return ours;
  }

  @Override
  public String toString() {
    return "Delivery[" + uuid + "]";
  }
}
