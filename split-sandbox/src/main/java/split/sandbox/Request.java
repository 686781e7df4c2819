package split.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call as it arrived. The path is relative to the marketplace's root; header names are in lower
 * case.
 */
public record Request(
    String method,
    String path,
    Map<String, List<String>> query,
    Map<String, String> headers,
    String body) {

  public Optional<String> header(String lowerCaseName) {
    return Optional.ofNullable(headers.get(lowerCaseName));
  }

  public List<String> all(String parameter) {
    return query.getOrDefault(parameter, List.of());
  }

  /** The parameter's first value that is not blank. */
  public Optional<String> first(String parameter) {
    return all(parameter).stream().filter(value -> !value.isBlank()).findFirst();
  }
}
