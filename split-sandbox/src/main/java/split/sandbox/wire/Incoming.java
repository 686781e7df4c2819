package split.sandbox.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import split.sandbox.Request;

/** Turns what JAX-RS knows of a call into the sandbox's own request. */
public final class Incoming {
  private Incoming() {}

  public static Request request(
      String method, String path, UriInfo uri, HttpHeaders headers, byte[] body) {
    Map<String, List<String>> query = Map.copyOf(uri.getQueryParameters());
    Map<String, String> lowerCase =
        headers.getRequestHeaders().entrySet().stream()
            .filter(header -> !header.getValue().isEmpty())
            .collect(
                Collectors.toMap(
                    header -> header.getKey().toLowerCase(Locale.ROOT),
                    header -> header.getValue().getFirst(),
                    (first, again) -> first));
    String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
    return new Request(method, path, query, lowerCase, text);
  }
}
