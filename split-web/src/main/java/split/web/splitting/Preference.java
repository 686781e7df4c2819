package split.web.splitting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Prefer: wait=N} of RFC 7240 (SPL-13); what is not understood is ignored. */
final class Preference {
  private static final Pattern WAIT = Pattern.compile("(?i)wait *= *\"?([0-9]{1,9})\"?");
  private static final int LONGEST = 30;

  private Preference() {}

  static Optional<Duration> in(HttpServletRequest request) {
    return wait(Collections.list(request.getHeaders("Prefer")));
  }

  static Optional<Duration> wait(List<String> headers) {
    return headers.stream()
        .flatMap(header -> Pattern.compile("[,;]").splitAsStream(header))
        .map(String::strip)
        .map(WAIT::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(found -> Integer.parseInt(found.group(1)))
        .filter(seconds -> seconds <= LONGEST)
        .map(Duration::ofSeconds);
  }
}
