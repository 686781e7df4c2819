package split.persistence.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import split.view.operation.QueueCount;

/** Counts the queue; reads all of what is not archived, so it is for people and not for loops. */
@Dependent
public class QueueCounts {
  private static final String COUNTS =
      """
      select c.id, c.slug,
        count(case when o.is_ended = false and o.due_at <= ?1 then 1 end),
        min(case when o.is_ended = false and o.due_at <= ?1 then o.due_at end),
        count(case when o.status = 'DUE' and o.leased_by is null and o.due_at > ?1 then 1 end),
        count(case when o.status = 'PENALISED' and o.leased_by is null and o.due_at > ?1 then 1 end),
        count(case when o.is_ended = false and o.leased_by is not null and o.due_at > ?1 then 1 end),
        count(case when o.status = 'DEAD' then 1 end),
        count(case when o.status = 'FOREIGN' then 1 end)
      from channel c left join remote_operation o on o.channel_id = c.id
      group by c.id, c.slug
      order by c.slug
      """;

  private final EntityManager em;

  @Inject
  public QueueCounts(EntityManager em) {
    this.em = em;
  }

  /** Each channel, by slug. */
  public List<QueueCount> at(Instant now) {
    Stream<?> rows =
        em.createNativeQuery(COUNTS).setParameter(1, Timestamp.from(now)).getResultStream();
    return rows.map(row -> count((Object[]) row)).toList();
  }

  private static QueueCount count(Object[] row) {
    Instant oldest = Optional.ofNullable((Timestamp) row[3]).map(Timestamp::toInstant).orElse(null);
    return new QueueCount(
        number(row[0]),
        (String) row[1],
        number(row[2]),
        oldest,
        number(row[4]),
        number(row[5]),
        number(row[6]),
        number(row[7]),
        number(row[8]));
  }

  private static long number(Object cell) {
    return ((Number) cell).longValue();
  }
}
