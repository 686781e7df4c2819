package split.web.console.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import split.domain.user.UserFacts;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.Right;
import split.vocabulary.TokenScope;
import split.web.problem.Correlation;

/**
 * Who uses the console in this request. What pages hide from somebody is a courtesy; what they may
 * not do, the beans of the domain refuse.
 */
@Named
@RequestScoped
public class Visitor {
  private static final String ATTRIBUTE = Visitor.class.getName();

  @Inject private HttpServletRequest request;

  static void enter(HttpServletRequest request, UserFacts user) {
    request.setAttribute(ATTRIBUTE, user);
  }

  public boolean isKnown() {
    return request.getAttribute(ATTRIBUTE) != null;
  }

  public String getName() {
    return user().name();
  }

  public String getRole() {
    return user().role().wire();
  }

  public boolean isOperating() {
    return scope().allows(Right.OPERATE);
  }

  public boolean isSplitting() {
    return scope().allows(Right.SPLIT);
  }

  public boolean isCommanding() {
    return scope().allows(Right.COMMAND);
  }

  public boolean isAdministrating() {
    return scope().allows(Right.ADMIN);
  }

  public Caller caller() {
    return user().caller();
  }

  public TokenScope scope() {
    return caller().scope();
  }

  public CorrelationId correlationId() {
    return Correlation.of(request);
  }

  private UserFacts user() {
    return (UserFacts) request.getAttribute(ATTRIBUTE);
  }
}
