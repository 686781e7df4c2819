package split.web.splitting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;
import split.web.problem.RefusedException;

/**
 * {@code ?dry_run=true}; anything but true and false is refused, so that a slip of the pen splits
 * nothing.
 */
final class DryRunParameter {
  private static final String NAME = "dry_run";

  private DryRunParameter() {}

  static boolean read(HttpServletRequest request) {
    String query = request.getQueryString();
    List<String> written =
        query == null
            ? List.of()
            : Arrays.stream(query.split("&")).filter(DryRunParameter::isOurs).distinct().toList();
    return switch (written) {
      case List<String> none when none.isEmpty() -> false;
      case List<String> on when on.equals(List.of(NAME + "=true")) -> true;
      case List<String> off when off.equals(List.of(NAME + "=false")) -> false;
      default -> throw refused(String.join("&", written));
    };
  }

  private static boolean isOurs(String parameter) {
    return parameter.equals(NAME) || parameter.startsWith(NAME + "=");
  }

  private static RefusedException refused(String found) {
    return new RefusedException(
        Refusal.of(
            List.of(
                new Violation(
                    Code.PAYLOAD_INVALID,
                    "",
                    "the query parameter dry_run is not usable",
                    "dry_run=true or dry_run=false",
                    found.substring(0, Math.min(100, found.length()))))));
  }
}
