package split.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import split.domain.access.AccessRefused;
import split.domain.contention.Clash;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;

/**
 * Everything nobody foresaw. Whoever lost a race in the database, or found it out of reach, is told
 * to come back; the rest is logged with its stack, and no word of it goes out.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(FailureMapper.class.getName());
  private static final Duration SOON = Duration.ofSeconds(1);

  @Context private HttpServletRequest request;

  public FailureMapper() {}

  FailureMapper(HttpServletRequest request) {
    this.request = request;
  }

  @Override
  public Response toResponse(Throwable failure) {
    return Problems.render(refusal(failure, Correlation.of(request)), request);
  }

  public static Refusal refusal(Throwable failure, CorrelationId id) {
    if (failure instanceof AccessRefused refused) {
      return Refusal.of(Code.CHANNEL_FORBIDDEN, "this takes the right " + refused.needed().wire());
    }
    if (Clash.behind(failure) != Clash.NONE) {
      LOG.log(Level.INFO, () -> "asked to try again, " + id + ": " + failure);
      return Refusal.retry(
          Code.TRY_AGAIN, "the request met another one, or the database is out of reach", SOON);
    }
    LOG.log(Level.ERROR, () -> "request failed, correlation id " + id, failure);
    return Refusal.of(Code.INTERNAL_ERROR, "the log has more under the correlation id");
  }
}
