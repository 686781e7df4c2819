package split.web.console.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import split.domain.token.IssuedToken;
import split.domain.token.TokenFacts;
import split.domain.token.TokenKeeping;
import split.view.Slice;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.console.LazyRows;
import split.web.console.Words;
import split.web.console.user.Visitor;
import split.web.problem.RefusedException;
import split.web.token.TokenRequest;

/** API tokens, for administrators (ADM-4). */
@Named
@RequestScoped
public class TokenList {
  private static final String HERE = "/console/tokens?faces-redirect=true";
  private static final String SECRET = TokenList.class.getName();

  @Inject private TokenKeeping tokens;
  @Inject private TokenForm form;
  @Inject private Visitor visitor;
  @Inject private Words words;
  @Inject private Clock clock;

  private LazyRows<TokenFacts> rows;

  public LazyRows<TokenFacts> getRows() {
    if (rows == null) {
      rows =
          new LazyRows<>(
              window ->
                  new Slice<>(
                      tokens.count(),
                      tokens.page(visitor.caller(), window.limit(), window.offset())));
    }
    return rows;
  }

  /** Whoever may not see them is told so before anything is shown. */
  public void open() {
    tokens.page(visitor.caller(), 1, 0);
  }

  public String make() {
    try {
      TokenRequest wish = form.read();
      show(
          tokens.issue(
              visitor.caller(),
              visitor.correlationId(),
              wish.name(),
              wish.scope(),
              wish.expiresAt()));
    } catch (RefusedException unusable) {
      words.refused(unusable.refusal());
    }
    return HERE;
  }

  /**
   * @param hours for which the old token still works
   */
  public String rotate(long id, int hours) {
    tokens
        .rotate(visitor.caller(), visitor.correlationId(), id, Duration.ofHours(hours))
        .ifPresentOrElse(TokenList::show, this::gone);
    return HERE;
  }

  public String revoke(long id) {
    if (tokens.revoke(visitor.caller(), visitor.correlationId(), id)) {
      words.done("token.revoked");
    } else {
      gone();
    }
    return HERE;
  }

  private void gone() {
    words.refused(Refusal.of(Code.NOT_FOUND, words.of("token.gone")));
  }

  /** Until the page that is opened next has been written, and no longer. */
  private static void show(IssuedToken issued) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SECRET, issued.secret());
  }

  /** Of the token just made; null if none was. */
  public String getSecret() {
    return (String) FacesContext.getCurrentInstance().getExternalContext().getFlash().get(SECRET);
  }

  public boolean isAlive(TokenFacts token) {
    return token.isAlive(clock.instant());
  }

  public List<String> rights(TokenFacts token) {
    return token.scope().rights().stream().map(Right::wire).sorted().toList();
  }

  public String channels(TokenFacts token) {
    return token.scope().coversEveryChannel()
        ? words.of("token.every_channel")
        : String.join(", ", token.scope().channels().stream().sorted().toList());
  }
}
