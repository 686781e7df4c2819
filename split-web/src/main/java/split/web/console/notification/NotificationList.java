package split.web.console.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import split.domain.notification.NotificationReading;
import split.view.notification.NotificationRow;
import split.web.console.LazyRows;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** Who was told of which alarm, and telling it once more (N11-5). */
@Named
@RequestScoped
public class NotificationList {
  @Inject private NotificationReading reading;
  @Inject private NotificationSearch search;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private LazyRows<NotificationRow> rows;

  public LazyRows<NotificationRow> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(window -> reading.page(search.filter(), visitor.scope(), window));
    }
    return rows;
  }

  public String resend(long id) {
    reading
        .resend(id, visitor.caller())
        .ifPresentOrElse(
            again -> words.done("notifications.done_resend"),
            () -> words.left("notifications.left_resend"));
    return search.show();
  }
}
