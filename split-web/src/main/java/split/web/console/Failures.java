package split.web.console;

import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.web.problem.Correlation;
import split.web.problem.FailureMapper;

/**
 * Whatever goes wrong on a page ends on the one error page, which shows the correlation id and
 * nothing of the failure. A page that the server has forgotten is simply opened again.
 */
class Failures extends ExceptionHandlerWrapper {
  private static final String ERROR = "/console/error.xhtml?code=%s&id=%s";

  Failures(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
    if (!queued.hasNext()) {
      return;
    }
    Throwable failure = rootCause(queued.next().getContext().getException());
    queued.remove();
    while (queued.hasNext()) {
      queued.next();
      queued.remove();
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    redirect(faces, address(faces.getExternalContext(), failure));
  }

  private static Throwable rootCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null
        && (cause instanceof FacesException || cause instanceof ELException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String address(ExternalContext external, Throwable failure) {
    if (failure instanceof ViewExpiredException expired && expired.getViewId() != null) {
      return expired.getViewId();
    }
    CorrelationId id = Correlation.of((HttpServletRequest) external.getRequest());
    Code code = FailureMapper.refusal(failure, id).code();
    return ERROR.formatted(code.wire(), URLEncoder.encode(id.value(), StandardCharsets.UTF_8));
  }

  private static void redirect(FacesContext faces, String address) {
    ExternalContext external = faces.getExternalContext();
    try {
      if (ERROR.startsWith(external.getRequestServletPath())) {
        external.responseSendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, null);
      } else if (!external.isResponseCommitted()) {
        external.redirect(address);
      }
      faces.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
