package split.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** An answer as bytes, so that it can also be no text at all. */
public record Reply(int status, String contentType, byte[] body, Map<String, String> headers) {
  public static final String JSON = "application/json;charset=UTF-8";
  public static final String HTML = "text/html;charset=UTF-8";
  public static final String TEXT = "text/plain;charset=UTF-8";

  public static Reply of(int status, String contentType, String text) {
    return new Reply(status, contentType, text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  public static Reply json(String text) {
    return of(200, JSON, text);
  }

  public static Reply page(int status, String title) {
    return of(
        status,
        HTML,
        "<html><head><title>%1$d %2$s</title></head><body><h1>%1$d %2$s</h1></body></html>"
            .formatted(status, title));
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** With the header, unless it is there already. */
  public Reply withHeader(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.putIfAbsent(name, value);
    return new Reply(status, contentType, body, Map.copyOf(more));
  }

  Reply withBody(byte[] other) {
    return new Reply(status, contentType, other, headers);
  }
}
