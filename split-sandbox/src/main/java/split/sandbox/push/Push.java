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
 * @param attempts how often it is sent at most, {@code pause} apart, until an answer is 2xx
 */
public record Push(
    CallScope scope,
    String method,
    URI uri,
    Map<String, String> headers,
    String body,
    int attempts,
    Duration pause) {
  public static final String OPERATION = "push";

  /** As the history shows it, without the headers and so without the credentials. */
  Request asRequest() {
    return new Request(method, uri.toString(), Map.of(), Map.of(), body);
  }
}
