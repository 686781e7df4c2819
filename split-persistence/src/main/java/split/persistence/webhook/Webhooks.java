package split.persistence.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import split.persistence.Conditions;
import split.view.Slice;
import split.view.Window;
import split.view.webhook.WebhookFilter;
import split.view.webhook.WebhookRow;

/** Who is told of what happens here. */
@Dependent
public class Webhooks {
  private static final String ROW =
      """
      select new split.view.webhook.WebhookRow(w.id, w.ownerId, w.eventType, w.targetUrl, w.headers,
        case when w.secret is null then false else true end, w.config, w.countdown, w.active, w.createdAt,
        w.modifiedAt)
      """;

  /**
   * A number: as soon as EclipseLink binds no parameters it writes booleans as 0 and 1, which H2
   * refuses.
   */
  private static final String ACTIVITY = "(case when w.activeOwnerId is null then 0 else 1 end)";

  private final EntityManager em;

  @Inject
  public Webhooks(EntityManager em) {
    this.em = em;
  }

  /** At once, so that another one of the same shows here and not at the commit. */
  public void add(Webhook webhook) {
    em.persist(webhook);
    em.flush();
  }

  public Optional<Webhook> find(long id) {
    return Optional.ofNullable(em.find(Webhook.class, id));
  }

  public Optional<Webhook> locked(long id) {
    return Optional.ofNullable(em.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The active one that is registered in the same words. */
  public Optional<Webhook> same(long ownerId, String eventType, String targetUrl) {
    return em.createQuery(
            """
            select w from Webhook w
            where w.activeOwnerId = :owner and w.eventType = :type and w.targetUrl = :url
            """,
            Webhook.class)
        .setParameter("owner", ownerId)
        .setParameter("type", eventType)
        .setParameter("url", targetUrl)
        .getResultStream()
        .findFirst();
  }

  /** Asked in the middle of other people's transactions: what they have to write can wait. */
  public List<Subscribed> subscribed() {
    return em.createQuery(
            """
            select new split.persistence.webhook.Subscribed(w.id, w.eventType, w.config)
            from Webhook w where w.active = true order by w.id
            """,
            Subscribed.class)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }

  /** By id. */
  public Slice<WebhookRow> page(WebhookFilter filter, Window window) {
    return new Conditions()
        .and("w.id = :id", "id", filter.id())
        .and("w.eventType = :type", "type", filter.eventType())
        .and("w.targetUrl = :url", "url", filter.targetUrl())
        .and(ACTIVITY + " = :active", "active", number(filter.active()))
        .slice(em, WebhookRow.class, ROW, "from Webhook w", "w.id", window);
  }

  private static Integer number(Boolean active) {
    return active == null ? null : active ? 1 : 0;
  }
}
