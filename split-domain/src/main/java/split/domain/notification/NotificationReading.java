package split.domain.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.persistence.flowlog.FlowLog;
import split.persistence.notification.Notification;
import split.persistence.notification.NotificationReceiver;
import split.persistence.notification.NotificationReceivers;
import split.persistence.notification.Notifications;
import split.view.Slice;
import split.view.Window;
import split.view.notification.NotificationFilter;
import split.view.notification.NotificationRow;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.Right;
import split.vocabulary.Step;
import split.vocabulary.TokenScope;

/** The delivery log, and sending something out of it once more. */
@Stateless
public class NotificationReading {
  private static final Window ONE = new Window(1, 1);

  @Inject private Notifications notifications;
  @Inject private NotificationReceivers receivers;
  @Inject private AlarmNotifying notifying;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  public Slice<NotificationRow> page(NotificationFilter filter, TokenScope scope, Window window) {
    return notifications.page(filter, scope, window);
  }

  public Optional<NotificationRow> find(long id, TokenScope scope) {
    return page(NotificationFilter.of(id), scope, ONE).rows().stream().findFirst();
  }

  /**
   * The same words as a new message, to where the receiver is now.
   *
   * @return the new one; empty if the receiver is gone or switched off
   */
  @Needs(Right.ADMIN)
  public Optional<Long> resend(long id, Caller caller) {
    Notification old = notifications.find(id).orElseThrow();
    return receivers.of(old).map(receiver -> resend(old, receiver, caller));
  }

  private long resend(Notification old, NotificationReceiver receiver, Caller caller) {
    Instant now = clock.instant();
    Notification again =
        new Notification(receiver, CorrelationId.fresh().value(), old.message(), now);
    notifying.enqueue(again);
    flowLog.add(
        again.messageId(),
        old.message().channelId(),
        NotificationOperation.KIND,
        null,
        List.of(Step.done("notification_resent", receiver.name() + ", by " + caller.name())),
        now);
    return again.id();
  }
}
