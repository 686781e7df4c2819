package split.sandbox.push;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import split.sandbox.CallScope;
import split.sandbox.Request;

/**
 * A message from a marketplace to a seller.
 *
 * @param scope whom it is about; its operation is {@link #OPERATION}
 * @param delay how long after the event it is sent for the first time
 * @param patience how often it is sent, until an answer is 2xx
 */
public record Push(
    CallScope scope,
    String method,
    URI uri,
    Map<String, String> headers,
    String body,
    Duration delay,
    Patience patience) {
  public static final String OPERATION = "push";

  Push delayed(Duration other) {
    return new Push(scope, method, uri, headers, body, other, patience);
  }

  /** As the history shows it, without the headers and so without the credentials. */
  Request asRequest() {
    return new Request(method, uri.toString(), Map.of(), Map.of(), body);
  }
}
