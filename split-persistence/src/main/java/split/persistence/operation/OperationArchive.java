package split.persistence.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/**
 * Takes what was done or cancelled out of the queue's table. What is dead or foreign stays: it is
 * with a person, who may set it going again. Batches are small, so that no transaction is long.
 */
@Dependent
public class OperationArchive {
  /** An operation that has ended is due since then: the index that claims go by knows when. */
  static final String ENDED =
      """
      select id from remote_operation
      where channel_id in (select id from channel union all select cast(0 as bigint)) and is_ended = true
        and is_retry in (false, true) and due_at < ?1 and status in ('DONE', 'CANCELLED')
      limit ?2
      for update skip locked
      """;

  private static final String COPY =
      """
      insert into remote_operation_archive (id, kind, channel_id, subject_id, correlation_id, number, status,
        quick_tries, polls, penalties, attempts, announced_at, first_failed_at, expires_at, last_code, last_detail,
        created_at, ended_at)
      select id, kind, channel_id, subject_id, correlation_id, number, status,
        quick_tries, polls, penalties, attempts, announced_at, first_failed_at, expires_at, last_code, last_detail,
        created_at, modified_at
      from remote_operation where id in (%s)
      """;

  private static final String DELETE_OLD =
      """
      delete from remote_operation_archive where id in
        (select id from remote_operation_archive where ended_at < ?1 order by ended_at limit ?2)
      """;

  private final EntityManager em;

  @Inject
  public OperationArchive(EntityManager em) {
    this.em = em;
  }

  /**
   * @return how many were moved
   */
  public int moveEndedBefore(Instant cutoff, int limit) {
    String ids = String.join(",", endedBefore(cutoff, limit));
    if (ids.isEmpty()) {
      return 0;
    }
    em.createNativeQuery(COPY.formatted(ids)).executeUpdate();
    return em.createNativeQuery("delete from remote_operation where id in (" + ids + ")")
        .executeUpdate();
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

  private List<String> endedBefore(Instant cutoff, int limit) {
    List<?> ids =
        em.createNativeQuery(ENDED)
            .setParameter(1, Timestamp.from(cutoff))
            .setParameter(2, limit)
            .getResultList();
    return ids.stream().map(String::valueOf).toList();
  }
}
