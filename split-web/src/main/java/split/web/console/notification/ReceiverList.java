package split.web.console.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import split.domain.notification.ReceiverAnswer;
import split.domain.notification.ReceiverKeeping;
import split.domain.notification.ReceiverTesting;
import split.domain.operation.Outcome;
import split.view.notification.ReceiverRow;
import split.web.console.LazyRows;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** Who is told of alarms, for administrators (N11-5). */
@Named
@RequestScoped
public class ReceiverList {
  @Inject private ReceiverKeeping keeping;
  @Inject private ReceiverTesting testing;
  @Inject private ReceiverForm form;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private LazyRows<ReceiverRow> rows;
  private String secret;

  public LazyRows<ReceiverRow> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(window -> keeping.page(visitor.caller(), window));
    }
    return rows;
  }

  /** Fills the form with the receiver that the page's address names; it may be gone. */
  public void load() {
    if (form.getReceiver() != null) {
      keeping
          .find(form.getReceiver(), visitor.caller())
          .ifPresentOrElse(form::fill, () -> form.setReceiver(null));
    }
  }

  public String save() {
    ReceiverAnswer answer =
        form.getReceiver() == null
            ? keeping.create(form.wish(), visitor.caller(), visitor.correlationId())
            : change(form.getReceiver(), form.getName(), form.getAddress(), null);
    return switch (answer) {
      case ReceiverAnswer.Saved saved when saved.secret() != null -> shown(saved.secret());
      case ReceiverAnswer.Saved saved -> ended("receivers.done_saved", form.getName());
      case ReceiverAnswer.Refused(var refusal) -> {
        words.objected(refusal, "receivers");
        yield null;
      }
    };
  }

  public String turn(ReceiverRow row) {
    boolean on = !row.active();
    change(row.id(), null, null, on);
    return ended(on ? "receivers.done_on" : "receivers.done_off", row.name());
  }

  public String remove() {
    keeping.remove(form.getRemove(), visitor.caller(), visitor.correlationId());
    return ended("receivers.done_removed");
  }

  public String test(ReceiverRow row) {
    testing
        .test(row.id(), visitor.caller(), visitor.correlationId())
        .ifPresent(outcome -> say(row, outcome));
    return form.close();
  }

  private void say(ReceiverRow row, Outcome outcome) {
    if (outcome instanceof Outcome.Succeeded) {
      words.done("receivers.done_test", row.name(), outcome.detail());
    } else {
      words.left("receivers.left_test", row.name(), outcome.detail());
    }
  }

  /** On the page that answers, and nowhere else: whoever comes back to it does not see it again. */
  private String shown(String made) {
    secret = made;
    form.empty();
    return null;
  }

  private ReceiverAnswer change(long id, String name, String address, Boolean active) {
    return keeping.change(id, name, address, active, visitor.caller(), visitor.correlationId());
  }

  private String ended(String done, Object... arguments) {
    words.done(done, arguments);
    return form.close();
  }

  /** What the webhooks of the receiver just made are signed with. */
  public String getSecret() {
    return secret;
  }
}
