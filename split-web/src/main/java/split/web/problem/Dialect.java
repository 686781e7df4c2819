package split.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import split.web.json.Wire;

/**
 * In which words a refusal goes out. Callers of the platform's command address read its own two
 * shapes there; everybody else is answered RFC 9457.
 */
enum Dialect {
  PROBLEM(Problems.MEDIA_TYPE) {
    @Override
    String text(Problem problem) {
      return Wire.text(problem);
    }
  },
  PLATFORM(PlatformError.MEDIA_TYPE) {
    @Override
    String text(Problem problem) {
      return Wire.text(PlatformError.of(problem));
    }
  };

  private static final Pattern COMMAND = Pattern.compile(".*/api/v1/oms/packages/[^/]+/command/?");

  private final String mediaType;

  Dialect(String mediaType) {
    this.mediaType = mediaType;
  }

  static Dialect of(HttpServletRequest request) {
    return COMMAND.matcher(request.getRequestURI()).matches() ? PLATFORM : PROBLEM;
  }

  String mediaType() {
    return mediaType;
  }

  abstract String text(Problem problem);
}
