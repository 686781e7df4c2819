package split.persistence.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import split.persistence.Conditions;
import split.view.Slice;
import split.view.Window;
import split.view.notification.ReceiverRow;
import split.vocabulary.TokenScope;

/** Who is told of alarms. Receivers of all alarms are for tokens that cover every channel. */
@Dependent
public class NotificationReceivers {
  private static final String ROW =
      """
      select new split.view.notification.ReceiverRow(r.id, r.name, r.medium, r.address, c.slug, r.active,
        r.createdAt, r.modifiedAt)
      """;
  private static final String FROM =
      "from NotificationReceiver r left join Channel c on c.id = r.channelId";

  private final EntityManager em;

  @Inject
  public NotificationReceivers(EntityManager em) {
    this.em = em;
  }

  public void add(NotificationReceiver receiver) {
    em.persist(receiver);
  }

  public void remove(NotificationReceiver receiver) {
    em.remove(receiver);
  }

  /** Empty where nobody is there to take it any more: deleted or switched off. */
  public Optional<NotificationReceiver> of(Notification notification) {
    return Optional.ofNullable(notification.receiverId())
        .map(id -> em.find(NotificationReceiver.class, id))
        .filter(NotificationReceiver::isActive);
  }

  public Optional<NotificationReceiver> locked(long id) {
    return Optional.ofNullable(
        em.find(NotificationReceiver.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * The active ones that want to hear of an alarm.
   *
   * @param channelId null for an alarm that concerns no single channel
   */
  public List<NotificationReceiver> of(Long channelId) {
    return em.createQuery(
            "select r from NotificationReceiver r where r.active = true order by r.id",
            NotificationReceiver.class)
        .getResultStream()
        .filter(receiver -> receiver.channelId() == null || receiver.channelId().equals(channelId))
        .toList();
  }

  /** By id. */
  public Slice<ReceiverRow> page(TokenScope scope, Window window) {
    return new Conditions()
        .within(scope, "c.slug")
        .slice(em, ReceiverRow.class, ROW, FROM, "r.id", window);
  }

  /** Empty also where the token does not cover the receiver's channel. */
  public Optional<ReceiverRow> shown(long id, TokenScope scope) {
    return new Conditions()
            .within(scope, "c.slug")
            .and("r.id = :id", "id", id)
            .list(em, ReceiverRow.class, ROW, FROM, "r.id")
            .stream()
            .findFirst();
  }
}
