package split.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import split.vocabulary.CorrelationId;

/**
 * What the error page says: a sentence of our own for each kind of failure, and the id to ask by.
 */
@Named
@RequestScoped
public class ErrorShown {
  @Inject private HttpServletRequest request;
  @Inject private Words words;

  public String getSentence() {
    String code = request.getParameter("code");
    return words.has("error." + code) ? words.of("error." + code) : words.of("error.unknown");
  }

  public String getCorrelationId() {
    return Optional.ofNullable(request.getParameter("id"))
        .flatMap(CorrelationId::parse)
        .map(CorrelationId::value)
        .orElse("");
  }
}
