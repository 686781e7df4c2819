package split.persistence.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import split.persistence.Conditions;
import split.view.Slice;
import split.view.Window;
import split.view.webhook.WebhookEventFilter;
import split.view.webhook.WebhookEventRow;
import split.vocabulary.DeliveryStatus;
import split.vocabulary.OperationStatus;

/** The delivery log: who was told what, and what is still to be told. */
@Dependent
public class WebhookEvents {
  private static final String ROW =
      """
      select new split.view.webhook.WebhookEventRow(e.id, e.webhookId, w.targetUrl, e.uuid, e.eventType, e.packageId,
        e.correlationId, e.payload, e.responseStatus, e.responseContent, e.responseMillis, e.requestedAt, e.tries,
        e.status, e.createdAt, e.modifiedAt)
      """;
  private static final String FROM = "from WebhookEvent e join Webhook w on w.id = e.webhookId";

  private static final String DELETE_OLD =
      """
      delete from webhook_event where id in
        (select id from webhook_event where created_at < ?1 and status <> 'PENDING' order by created_at limit ?2)
      """;

  private final EntityManager em;

  @Inject
  public WebhookEvents(EntityManager em) {
    this.em = em;
  }

  public void add(WebhookEvent event) {
    em.persist(event);
  }

  public Optional<WebhookEvent> locked(long id) {
    return Optional.ofNullable(em.find(WebhookEvent.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** What the queue is still to tell of the package; of operations that died nothing more comes. */
  public List<WaitingEvent> waitingOf(long packageId) {
    return em.createQuery(
            """
            select new split.persistence.webhook.WaitingEvent(e.id, e.webhookId, w.ownerId, w.targetUrl, e.createdAt)
            from WebhookEvent e join Webhook w on w.id = e.webhookId
            where e.packageId = :package and e.status = :pending and w.activeOwnerId is not null and exists
              (select o.id from RemoteOperation o where o.kind = 'webhook' and o.subjectId = e.id and o.status in :open)
            """,
            WaitingEvent.class)
        .setParameter("package", packageId)
        .setParameter("pending", DeliveryStatus.PENDING)
        .setParameter("open", List.of(OperationStatus.DUE, OperationStatus.PENALISED))
        .getResultList();
  }

  /** Newest first. */
  public Slice<WebhookEventRow> page(WebhookEventFilter filter, Window window) {
    return new Conditions()
        .and("e.id = :id", "id", filter.id())
        .and("e.webhookId = :webhook", "webhook", filter.webhookId())
        .and("e.eventType = :type", "type", filter.eventType())
        .and("e.uuid = :uuid", "uuid", filter.uuid())
        .and("e.status = :status", "status", filter.status())
        .slice(em, WebhookEventRow.class, ROW, FROM, "e.createdAt desc, e.id desc", window);
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
