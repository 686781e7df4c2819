package split.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.problem.Correlation;
import split.web.problem.RefusedException;

/** The current request: who asks, under which id, and whether they may. */
@RequestScoped
public class Call {
  static final String CALLER = Call.class.getName() + ".caller";

  @Inject private HttpServletRequest request;

  public Caller caller() {
    return (Caller) request.getAttribute(CALLER);
  }

  public CorrelationId correlationId() {
    return Correlation.of(request);
  }

  /** Whether the caller handed the correlation id in; then it may have been used before. */
  public boolean isCorrelationGiven() {
    return Correlation.isGiven(request);
  }

  /**
   * @throws RefusedException {@code channel_forbidden}
   */
  public void require(Right right) {
    if (!caller().scope().allows(right)) {
      throw forbidden("the token has not the right " + right.wire());
    }
  }

  /**
   * Said before anybody looks whether the channel exists: a token learns nothing about channels it
   * is not scoped to.
   *
   * @throws RefusedException {@code channel_forbidden}
   */
  public void require(Right right, String slug) {
    require(right);
    if (!caller().scope().covers(slug)) {
      throw forbidden("the token is not scoped to this channel");
    }
  }

  /**
   * For what concerns no single channel.
   *
   * @throws RefusedException {@code channel_forbidden}
   */
  public void requireEverywhere(Right right) {
    require(right);
    if (!caller().scope().coversEveryChannel()) {
      throw forbidden("this takes a token for every channel");
    }
  }

  /**
   * What is answered for a channel that does not exist: only who may see all channels is told so.
   */
  public RefusedException noChannel() {
    return caller().scope().coversEveryChannel()
        ? new RefusedException(Refusal.of(Code.CHANNEL_NOT_FOUND, "no channel has this slug"))
        : forbidden("the token is not scoped to this channel");
  }

  private static RefusedException forbidden(String detail) {
    return new RefusedException(Refusal.of(Code.CHANNEL_FORBIDDEN, detail));
  }
}
