package split.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import split.vocabulary.CorrelationId;

/**
 * The id of the current request: the caller's, if it is usable, else a fresh one. It is on the
 * answer before anything can go wrong.
 */
public final class Correlation {
  public static final String HEADER = "X-Correlation-Id";

  private static final String ATTRIBUTE = Correlation.class.getName();

  private Correlation() {}

  static void begin(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(ATTRIBUTE) == null) {
      CorrelationId id =
          CorrelationId.parse(request.getHeader(HEADER)).orElseGet(CorrelationId::fresh);
      request.setAttribute(ATTRIBUTE, id);
      response.setHeader(HEADER, id.value());
    }
  }

  /** Whether the caller handed the id in; then it may have been used before. */
  public static boolean isGiven(HttpServletRequest request) {
    return of(request).value().equals(request.getHeader(HEADER));
  }

  public static CorrelationId of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof CorrelationId id ? id : CorrelationId.fresh();
  }
}
