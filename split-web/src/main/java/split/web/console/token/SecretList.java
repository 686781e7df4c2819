package split.web.console.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import split.domain.token.SecretAnswer;
import split.domain.token.SecretFacts;
import split.domain.token.SecretKeeping;
import split.domain.token.TokenFacts;
import split.domain.token.TokenKeeping;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** What one token's requests are signed with, for administrators (SEC-2). */
@Named
@RequestScoped
public class SecretList {
  private static final String MADE = SecretList.class.getName();

  @Inject private SecretKeeping keeping;
  @Inject private TokenKeeping tokens;
  @Inject private SecretForm form;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private List<SecretFacts> rows;

  /** Whoever may not see them is told so before anything is shown. */
  public void open() {
    getRows();
  }

  public String make() {
    switch (keeping.make(visitor.caller(), visitor.correlationId(), form.getToken(), form.wish())) {
      case SecretAnswer.Made(var facts, var secret) ->
          FacesContext.getCurrentInstance().getExternalContext().getFlash().put(MADE, secret);
      case SecretAnswer.Refused(var refusal) -> words.refused(refusal);
    }
    return here();
  }

  public String remove(long id) {
    if (keeping.remove(visitor.caller(), visitor.correlationId(), form.getToken(), id)) {
      words.done("secret.removed");
    } else {
      words.refused(Refusal.of(Code.NOT_FOUND, words.of("secret.gone")));
    }
    return here();
  }

  private String here() {
    return "/console/signature-secrets?faces-redirect=true&token=" + form.getToken();
  }

  /** Of the secret just made; null if none was. */
  public String getMade() {
    return (String) FacesContext.getCurrentInstance().getExternalContext().getFlash().get(MADE);
  }

  public List<SecretFacts> getRows() {
    if (rows == null) {
      rows = keeping.all(visitor.caller(), form.getToken()).orElse(List.of());
    }
    return rows;
  }

  public String getName() {
    return tokens.find(form.getToken()).map(TokenFacts::name).orElse("");
  }
}
