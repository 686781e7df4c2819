package split.web.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An error as the platform's commands answer it: what a caller of the platform reads, with our own
 * code and violations beside it.
 *
 * @param error messages by field, or for anything but a 400 code and message
 */
record PlatformError(
    Map<String, ?> error,
    int statusCode,
    String code,
    String instance,
    List<Problem.Broken> violations) {
  static final String MEDIA_TYPE = "application/json";

  private static final String INPUT = "/input_parameters";
  private static final String NO_FIELD = "non_field_errors";

  static PlatformError of(Problem problem) {
    return new PlatformError(
        problem.status() == 400
            ? byField(problem)
            : Map.of("code", problem.code(), "message", problem.detail()),
        problem.status(),
        problem.code(),
        problem.instance(),
        problem.violations());
  }

  private static Map<String, List<String>> byField(Problem problem) {
    if (problem.violations().isEmpty()) {
      return Map.of(NO_FIELD, List.of(problem.detail()));
    }
    return problem.violations().stream()
        .collect(
            Collectors.groupingBy(
                PlatformError::field,
                LinkedHashMap::new,
                Collectors.mapping(PlatformError::sentence, Collectors.toList())));
  }

  private static String field(Problem.Broken broken) {
    String place = place(broken);
    return place.isEmpty() ? NO_FIELD : place.split("/")[1];
  }

  private static String sentence(Problem.Broken broken) {
    String place = place(broken);
    int inside = place.indexOf('/', 1);
    return (inside < 0 ? "" : place.substring(inside + 1) + ": ")
        + broken.message()
        + (broken.wanted() == null ? "" : ", wanted " + broken.wanted())
        + (broken.found() == null ? "" : ", found " + broken.found());
  }

  private static String place(Problem.Broken broken) {
    String pointer = broken.pointer();
    return pointer.startsWith(INPUT) ? pointer.substring(INPUT.length()) : pointer;
  }
}
