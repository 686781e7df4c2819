package split.persistence.splitting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import split.vocabulary.Progress;

/** Splits and what the marketplace owes each of their children. */
@Dependent
public class Splits {
  private final EntityManager em;

  @Inject
  public Splits(EntityManager em) {
    this.em = em;
  }

  public void add(Split split) {
    em.persist(split);
  }

  public void add(IntegrationAction action) {
    em.persist(action);
  }

  public Optional<Split> find(long id) {
    return Optional.ofNullable(em.find(Split.class, id));
  }

  public Optional<Split> locked(long id) {
    return Optional.ofNullable(em.find(Split.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<Split> byCorrelationId(String correlationId) {
    return em.createQuery("select s from Split s where s.correlationId = :id", Split.class)
        .setParameter("id", correlationId)
        .getResultStream()
        .findFirst();
  }

  /** The standing split of each of these sources. */
  public List<Split> standingFor(Collection<Long> sourceIds) {
    return sourceIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select s from Split s where s.activeSourceId in :sources order by s.id",
                Split.class)
            .setParameter("sources", sourceIds)
            .getResultList();
  }

  /**
   * The splits of a channel that were sent and not yet confirmed, and whose source is one of these
   * packages or of one of these orders.
   *
   * @param remoteIds the marketplace's ids of packages
   */
  public List<Split> awaiting(
      long channelId, Collection<String> orderNumbers, Collection<String> remoteIds) {
    return em.createQuery(
            """
            select s from Split s, Package p
            where p.id = s.sourceId and s.channelId = :channel and s.progress = :sent
              and (p.order.number in :orders or p.remoteId in :remoteIds)
            """,
            Split.class)
        .setParameter("channel", channelId)
        .setParameter("sent", Progress.SENT)
        .setParameter("orders", orNone(orderNumbers))
        .setParameter("remoteIds", orNone(remoteIds))
        .getResultList();
  }

  /** An empty list is no SQL. */
  private static Collection<String> orNone(Collection<String> values) {
    return values.isEmpty() ? List.of("") : values;
  }

  public List<IntegrationAction> actionsOf(long splitId) {
    return em.createQuery(
            "select a from IntegrationAction a where a.splitId = :split order by a.id",
            IntegrationAction.class)
        .setParameter("split", splitId)
        .getResultList();
  }
}
