package split.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import split.vocabulary.Refusal;
import split.vocabulary.Role;
import split.vocabulary.Violation;

/** What the console says, in the viewer's language. */
@Named
@RequestScoped
public class Words {
  private static final String BUNDLE = "split.web.console.Texts";

  @Inject private Look look;

  public String of(String key, Object... arguments) {
    String text = bundle().getString(key);
    return arguments.length == 0
        ? text
        : new MessageFormat(text, look.getLocale()).format(arguments);
  }

  /** What a word of the domain is called; the word itself where nobody has named it. */
  public String name(String group, String word) {
    String key = group + "." + word;
    return word == null ? "" : has(key) ? of(key) : word;
  }

  boolean has(String key) {
    return bundle().containsKey(key);
  }

  public String make(Role role) {
    return of("users.make", name("role", role.wire()));
  }

  /** Shown on the page that is opened next. */
  public void done(String key, Object... arguments) {
    keep();
    add(FacesMessage.SEVERITY_INFO, of(key, arguments));
  }

  /** Shown on the page that is opened next: what was not done. */
  public void left(String key, Object... arguments) {
    keep();
    add(FacesMessage.SEVERITY_WARN, of(key, arguments));
  }

  /** Shown on the page that is opened next: everything that stands in the way. */
  public void refused(Refusal refusal) {
    keep();
    wrong(refusal);
  }

  /** Shown on the page that asked: everything that stands in the way. */
  public void wrong(Refusal refusal) {
    if (refusal.violations().isEmpty()) {
      String title = name("code", refusal.code().wire());
      add(FacesMessage.SEVERITY_ERROR, title + ": " + refusal.detail());
    }
    for (Violation violation : refusal.violations()) {
      String place = violation.pointer().isEmpty() ? "" : violation.pointer() + " ";
      add(FacesMessage.SEVERITY_ERROR, place + sentence(violation));
    }
  }

  /**
   * Shown on the page that asked, at the fields that it is about; each is called as it is on the
   * wire.
   *
   * @param form its id, which is also the group of its fields' names
   */
  public void objected(Refusal refusal, String form) {
    if (refusal.violations().isEmpty()) {
      add(FacesMessage.SEVERITY_ERROR, refusal.detail());
    }
    for (Violation violation : refusal.violations()) {
      String field = violation.pointer().replaceFirst("^/", "");
      String text = name(form, field) + ": " + violation.message() + wanted(violation);
      FacesContext.getCurrentInstance()
          .addMessage(form + ":" + field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
    }
  }

  public String sentence(Violation violation) {
    return name("code", violation.code().wire()) + ": " + violation.message() + wanted(violation);
  }

  private static String wanted(Violation violation) {
    return violation.wanted() == null ? "" : " (" + violation.wanted() + ")";
  }

  /** Shown on the page that asked. */
  public void wrong(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_ERROR, of(key, arguments));
  }

  private static void keep() {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
  }

  private static void add(FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, ""));
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(BUNDLE, look.getLocale());
  }
}
