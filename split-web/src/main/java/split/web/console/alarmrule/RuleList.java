package split.web.console.alarmrule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import split.domain.alarmrule.RuleAnswer;
import split.domain.alarmrule.RuleKeeping;
import split.domain.alarmrule.RuleReading;
import split.view.alarmrule.RuleRow;
import split.vocabulary.RuleTerms;
import split.web.console.LazyRows;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** When an operator wants an alarm: rules are made, changed, switched and deleted (N11-5). */
@Named
@RequestScoped
public class RuleList {
  @Inject private RuleReading reading;
  @Inject private RuleKeeping keeping;
  @Inject private RuleForm form;
  @Inject private RuleSentences sentences;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private LazyRows<RuleRow> rows;

  public LazyRows<RuleRow> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(window -> reading.page(visitor.scope(), window));
    }
    return rows;
  }

  /** Fills the form with the rule that the page's address names; it may be gone. */
  public void load() {
    if (form.getRule() != null) {
      reading
          .find(form.getRule(), visitor.scope())
          .ifPresentOrElse(form::fill, () -> form.setRule(null));
    }
  }

  /** What the form says, in words. */
  public String getSentence() {
    return sentences.of(form.terms(), form.getChannel());
  }

  public String save() {
    RuleAnswer answer =
        form.getRule() == null
            ? keeping.create(form.terms(), form.getChannel(), person())
            : keeping.change(form.getRule(), form.terms(), form.getChannel(), person());
    return switch (answer) {
      case RuleAnswer.Saved saved -> ended("rules.done_saved", form.getName());
      case RuleAnswer.Refused(var refusal) -> {
        words.objected(refusal, "rules");
        yield null;
      }
    };
  }

  public String turn(RuleRow row) {
    RuleTerms terms = row.terms();
    boolean on = !terms.active();
    keeping.change(row.id(), terms.turned(on), row.channel(), person());
    return ended(on ? "rules.done_on" : "rules.done_off", terms.name());
  }

  public String remove() {
    keeping.remove(form.getRemove(), person());
    return ended("rules.done_removed");
  }

  private String ended(String done, Object... arguments) {
    words.done(done, arguments);
    return form.close();
  }

  private RuleKeeping.Person person() {
    return new RuleKeeping.Person(visitor.caller(), visitor.correlationId());
  }
}
