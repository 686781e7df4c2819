package split.persistence.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import split.persistence.Conditions;
import split.view.Slice;
import split.view.Window;
import split.view.notification.NotificationFilter;
import split.view.notification.NotificationRow;
import split.vocabulary.TokenScope;

/** The delivery log: who was told what, and what is still to be told. */
@Dependent
public class Notifications {
  private static final String ROW =
      """
      select new split.view.notification.NotificationRow(n.id, n.receiverId, n.receiver, c.slug, n.alarmId,
        n.messageId, n.what, n.title, n.body, n.status, n.attempts, n.lastCode, n.lastDetail, n.createdAt,
        n.modifiedAt)
      """;
  private static final String FROM =
      "from Notification n left join Channel c on c.id = n.channelId";

  private static final String DELETE_OLD =
      """
      delete from notification where id in
        (select id from notification where created_at < ?1 and status <> 'PENDING' order by created_at limit ?2)
      """;

  private final EntityManager em;

  @Inject
  public Notifications(EntityManager em) {
    this.em = em;
  }

  public void add(Notification notification) {
    em.persist(notification);
  }

  public Optional<Notification> find(long id) {
    return Optional.ofNullable(em.find(Notification.class, id));
  }

  public Optional<Notification> locked(long id) {
    return Optional.ofNullable(em.find(Notification.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Newest first; what concerns no single channel is for tokens that cover every channel. */
  public Slice<NotificationRow> page(NotificationFilter filter, TokenScope scope, Window window) {
    return new Conditions()
        .within(scope, "c.slug")
        .and("n.id = :id", "id", filter.id())
        .and("n.receiverId = :receiver", "receiver", filter.receiverId())
        .and("n.alarmId = :alarm", "alarm", filter.alarmId())
        .and("n.status = :status", "status", filter.status())
        .slice(em, NotificationRow.class, ROW, FROM, "n.createdAt desc, n.id desc", window);
  }

  /**
   * @return how many were deleted
   */
  public int deleteEndedBefore(Instant cutoff, int limit) {
    return em.createNativeQuery(DELETE_OLD)
        .setParameter(1, Timestamp.from(cutoff))
        .setParameter(2, limit)
        .executeUpdate();
  }
}
