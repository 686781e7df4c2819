package split.web.console.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Headers as somebody writes them down, one a line: {@code Name: value}. */
final class HeaderLines {
  private HeaderLines() {}

  static Map<String, String> read(String text) {
    Map<String, String> headers = new LinkedHashMap<>();
    String written = text == null ? "" : text;
    written
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(
            line -> {
              String[] parts = line.split(":", 2);
              headers.put(parts[0].strip(), parts.length < 2 ? null : parts[1].strip());
            });
    return headers;
  }

  static String written(Map<String, String> headers) {
    return headers.entrySet().stream()
        .map(header -> header.getKey() + ": " + header.getValue())
        .collect(Collectors.joining("\n"));
  }
}
