package split.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import split.vocabulary.Code;
import split.vocabulary.Refusal;

/** Renders refusals. */
public final class Problems {
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String CHALLENGE = "Token realm=\"split\"";

  private Problems() {}

  public static Response render(Refusal refusal, HttpServletRequest request) {
    Problem problem = Problem.of(refusal, Correlation.of(request));
    Dialect dialect = Dialect.of(request);
    Response.ResponseBuilder answer =
        Response.status(problem.status()).type(dialect.mediaType()).entity(dialect.text(problem));
    answer.header(HttpHeaders.RETRY_AFTER, retryAfter(refusal));
    if (problem.status() == Statuses.of(Code.TOKEN_MISSING)) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }
    return answer.build();
  }

  /** Whole seconds, rounded up, so that a client that obeys is never early; null if none. */
  public static Long retryAfter(Refusal refusal) {
    return refusal.retryAfter() == null
        ? null
        : Math.max(1, refusal.retryAfter().plusMillis(999).toSeconds());
  }
}
