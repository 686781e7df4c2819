package split.persistence.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import split.view.audit.SealedRow;

/** Rows of the step log as they are sealed: in the order of time and id, a page at a time. */
@Dependent
public class SealedRows {
  private static final String ROWS =
      """
      select new split.view.audit.SealedRow(e.id, e.correlationId, e.channelId, e.flow, e.step, e.number, e.ok,
        e.code, e.message, e.request, e.response, e.millis, e.createdAt)
      from FlowLogEntry e
      where e.createdAt >= :from and e.createdAt < :until and (e.createdAt > :from or e.id > :id)
      order by e.createdAt, e.id
      """;

  private static final String MOMENTS =
      "select e.createdAt from FlowLogEntry e where e.createdAt < :until and e.createdAt ";

  private final EntityManager em;

  @Inject
  public SealedRows(EntityManager em) {
    this.em = em;
  }

  /**
   * @param from inclusive, as far as rows have a greater id
   * @param id of the last row had at {@code from}; {@link Long#MIN_VALUE} for all of them
   * @param until exclusive
   */
  public List<SealedRow> page(Instant from, long id, Instant until, int limit) {
    return em.createQuery(ROWS, SealedRow.class)
        .setParameter("from", from)
        .setParameter("id", id)
        .setParameter("until", until)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * The end of a window that holds so many rows, or a few more: rows of one moment stay together.
   * Empty where no more than that are there.
   */
  public Optional<Instant> endAfter(Instant from, Instant until, int rows) {
    return first(MOMENTS + ">= :from", from, until, rows)
        .flatMap(
            end ->
                end.isAfter(from) ? Optional.of(end) : first(MOMENTS + "> :from", from, until, 0));
  }

  public long countBefore(Instant until) {
    return em.createQuery(
            "select count(e) from FlowLogEntry e where e.createdAt < :until", Long.class)
        .setParameter("until", until)
        .getSingleResult();
  }

  public int delete(Instant from, Instant until) {
    return em.createQuery(
            "delete from FlowLogEntry e where e.createdAt >= :from and e.createdAt < :until")
        .setParameter("from", from)
        .setParameter("until", until)
        .executeUpdate();
  }

  private Optional<Instant> first(String moments, Instant from, Instant until, int skipped) {
    return em.createQuery(moments + " order by e.createdAt", Instant.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .setFirstResult(skipped)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
