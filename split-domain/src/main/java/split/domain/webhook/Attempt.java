package split.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import split.domain.marketplace.Fault;
import split.view.webhook.Response;

/**
 * One try to deliver, as it went.
 *
 * @param at when it began
 * @param fault why there is no answer; null if there is one
 * @param leftAlone how long the target asks to be left alone; null where it does not say
 */
public record Attempt(Instant at, Response response, Fault fault, Duration leftAlone) {
  public boolean isDelivered() {
    return fault == null && response.status() / 100 == 2;
  }

  public String detail() {
    return fault != null ? fault.detail() : "the target answered " + response.status();
  }
}
