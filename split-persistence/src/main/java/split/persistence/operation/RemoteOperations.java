package split.persistence.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.vocabulary.Lane;
import split.vocabulary.LeasedOperation;
import split.vocabulary.OperationStatus;

/**
 * The durable queue's table. Opens no transaction: claiming and settling each need a short one of
 * their own.
 */
@Dependent
public class RemoteOperations {
  private static final String OPEN_CIRCUIT =
      "exists (select 1 from channel_circuit c where c.channel_id = ?1 and c.state <> 'CLOSED')";

  /**
   * {@code is_ended} is what the index goes by; the status is for operations that a node of the
   * version before has ended. H2 sorts all the same, and locks all that is due in the channel.
   */
  private static final String DUE =
      """
      select * from remote_operation
      where channel_id = ?1 and is_ended = false and is_retry = %s and due_at <= ?2
        and status in ('DUE', 'PENALISED') and %s
      order by due_at
      limit ?3
      for update skip locked
      """;

  static final String CLAIMABLE = DUE.formatted(false, "not " + OPEN_CIRCUIT);
  static final String RETRIES = DUE.formatted(true, "not " + OPEN_CIRCUIT);
  private static final String PROBES = DUE.formatted(false, OPEN_CIRCUIT);
  private static final String RETRIES_AS_PROBES = DUE.formatted(true, OPEN_CIRCUIT);

  private static final String OLDEST =
      """
      (select o.due_at from remote_operation o where o.channel_id = c.id and o.is_ended = false and o.is_retry = %1$s
       order by o.channel_id, o.is_ended, o.is_retry, o.due_at limit 1) <= ?%2$d
      """;

  /**
   * Two looks into the index for each channel, however much lies there. The order names all of the
   * index, or H2 would sort.
   */
  static final String CHANNELS_WITH_WORK =
      "select c.id from (select id from channel"
          + lane(LeasedOperation.NO_CHANNEL)
          + lane(Lane.ORDER_SYSTEM)
          + lane(Lane.INVOICES)
          + " union all select -id from webhook) c where "
          + OLDEST.formatted(false, 1)
          + "or "
          + OLDEST.formatted(true, 2);

  private final EntityManager em;

  @Inject
  public RemoteOperations(EntityManager em) {
    this.em = em;
  }

  public Instant databaseTime() {
    Number seconds =
        (Number)
            em.createNativeQuery("select extract(epoch from current_timestamp)").getSingleResult();
    return Instant.EPOCH.plusNanos(
        new BigDecimal(seconds.toString()).movePointRight(9).longValue());
  }

  public void add(RemoteOperation operation) {
    em.persist(operation);
  }

  private static String lane(long id) {
    return " union all select cast(" + id + " as bigint)";
  }

  /** The channels of which an operation is due, or is leased and its lease is over. */
  public Set<Long> channelsWithWork(Instant now) {
    Stream<?> ids =
        em.createNativeQuery(CHANNELS_WITH_WORK)
            .setParameter(1, java.sql.Timestamp.from(now))
            .setParameter(2, java.sql.Timestamp.from(now))
            .getResultStream();
    return ids.map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
  }

  /**
   * Leases up to {@code limit} operations of the channel that are due and were never penalised,
   * oldest first, unless its circuit is open; rows another node is claiming are passed over.
   */
  public List<LeasedOperation> claim(
      String node, long channelId, int limit, Instant now, Instant until) {
    return lease(node, due(CLAIMABLE, channelId, now, limit), until);
  }

  /** The same of those that were penalised, or retried by a person. */
  public List<LeasedOperation> claimRetries(
      String node, long channelId, int limit, Instant now, Instant until) {
    return lease(node, due(RETRIES, channelId, now, limit), until);
  }

  /** Leases the oldest operation of a channel whose circuit is open; what is new goes first. */
  public Optional<LeasedOperation> claimProbe(
      String node, long channelId, Instant now, Instant until) {
    return Stream.of(PROBES, RETRIES_AS_PROBES)
        .map(sql -> lease(node, due(sql, channelId, now, 1), until))
        .flatMap(List::stream)
        .findFirst();
  }

  private static List<LeasedOperation> lease(
      String node, List<RemoteOperation> due, Instant until) {
    due.forEach(operation -> operation.lease(node, until));
    return due.stream().map(RemoteOperation::leased).toList();
  }

  @SuppressWarnings("unchecked")
  private List<RemoteOperation> due(String sql, long channelId, Instant now, int limit) {
    return em.createNativeQuery(sql, RemoteOperation.class)
        .setParameter(1, channelId)
        .setParameter(2, java.sql.Timestamp.from(now))
        .setParameter(3, limit)
        .getResultList();
  }

  /**
   * The operation, locked, if {@code fence} is still the newest: a late result of a former holder
   * finds nothing.
   */
  public Optional<RemoteOperation> heldUnder(long id, long fence) {
    return Optional.ofNullable(em.find(RemoteOperation.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(operation -> operation.isHeldUnder(fence));
  }

  /** Those of these that there are, locked, by id ascending. */
  public List<RemoteOperation> locked(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select o from RemoteOperation o where o.id in :ids order by o.id",
                RemoteOperation.class)
            .setParameter("ids", ids)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
  }

  /** Those of these that a newer one of the same kind about the same subject has followed. */
  public Set<Long> superseded(Collection<Long> ids) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    """
                    select o.id from RemoteOperation o
                    where o.id in :ids and exists (
                      select n.id from RemoteOperation n
                      where n.kind = o.kind and n.subjectId = o.subjectId and (n.createdAt > o.createdAt
                        or (n.createdAt = o.createdAt and n.id > o.id)))
                    """,
                    Long.class)
                .setParameter("ids", ids)
                .getResultList());
  }

  /**
   * The newest operation of this kind about this subject, locked with the older ones: H2 knows no
   * lock on a limited result.
   */
  public Optional<RemoteOperation> newestAbout(String kind, long subjectId) {
    return em.createQuery(
            """
            select o from RemoteOperation o where o.kind = :kind and o.subjectId = :subject
            order by o.createdAt desc, o.id desc
            """,
            RemoteOperation.class)
        .setParameter("kind", kind)
        .setParameter("subject", subjectId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * Whether an operation of the same kind about the same subject that came before this one has not
   * ended. Ids do not tell who came first: each node takes them from a supply of its own.
   */
  public boolean isBehindAnother(LeasedOperation operation) {
    return em.createQuery(
                """
                select count(o) from RemoteOperation o
                where o.kind = :kind and o.subjectId = :subject and o.status in :open
                  and (o.createdAt < :created or (o.createdAt = :created and o.id < :id))
                """,
                Long.class)
            .setParameter("kind", operation.kind())
            .setParameter("subject", operation.subjectId())
            .setParameter("id", operation.id())
            .setParameter("created", operation.createdAt())
            .setParameter("open", List.of(OperationStatus.DUE, OperationStatus.PENALISED))
            .getSingleResult()
        > 0;
  }

  /**
   * Makes operations of this kind about these subjects due now if they wait for something. One
   * statement, which looks again at a row that changed meanwhile: a lease that another node has
   * just taken is left alone.
   *
   * @return how many waited
   */
  public int hurry(String kind, List<Long> subjectIds, Instant now) {
    return em.createQuery(
            """
            update RemoteOperation o set o.dueAt = :now
            where o.kind = :kind and o.subjectId in :subjects and o.status = :due
              and o.leasedBy is null and o.dueAt > :now
            """)
        .setParameter("kind", kind)
        .setParameter("subjects", subjectIds)
        .setParameter("due", OperationStatus.DUE)
        .setParameter("now", now)
        .executeUpdate();
  }
}
