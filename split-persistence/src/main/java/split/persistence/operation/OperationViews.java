package split.persistence.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import split.persistence.Conditions;
import split.view.Slice;
import split.view.Window;
import split.view.operation.Cause;
import split.view.operation.OperationFilter;
import split.view.operation.OperationView;
import split.vocabulary.OperationStatus;
import split.vocabulary.TokenScope;

/** Remote operations as they are shown and found. Ids stand for age: they grow by and large. */
@Dependent
public class OperationViews {
  private static final Set<OperationStatus> FAILED =
      Set.of(OperationStatus.PENALISED, OperationStatus.DEAD);
  private static final String ROW =
      """
      select new split.view.operation.OperationView(o.id, c.slug, o.channelId, o.kind, o.subjectId, o.correlationId,
        o.number, o.status, o.dueAt, o.leasedBy, o.inDoubt, o.attempts, o.quickTries, o.polls, o.penalties,
        o.announcedAt, o.firstFailedAt, o.expiresAt, o.lastCode, o.lastDetail, o.createdAt, o.modifiedAt)
      """;
  private static final String GROUP = "c.slug, o.kind, o.status, o.lastCode";
  private static final String SUMS =
      "select " + GROUP + ", count(o), min(o.modifiedAt), max(o.modifiedAt), max(o.id)";
  private static final String FROM =
      "from RemoteOperation o left join Channel c on c.id = o.channelId";

  private final EntityManager em;

  @Inject
  public OperationViews(EntityManager em) {
    this.em = em;
  }

  /** Newest first. */
  public Slice<OperationView> page(OperationFilter filter, TokenScope scope, Window window) {
    return matching(filter, scope).slice(em, OperationView.class, ROW, FROM, "o.id desc", window);
  }

  /** Newest first, of those that are penalised or dead. */
  public Slice<OperationView> failed(OperationFilter filter, TokenScope scope, Window window) {
    return matching(filter, scope)
        .and("o.status in :failed", "failed", FAILED)
        .slice(em, OperationView.class, ROW, FROM, "o.id desc", window);
  }

  public Optional<OperationView> find(long id, TokenScope scope) {
    return new Conditions()
            .within(scope, "c.slug")
            .and("o.id = :id", "id", id)
            .list(em, OperationView.class, ROW, FROM, "o.id")
            .stream()
            .findFirst();
  }

  /** Whatever state they are in. */
  public List<OperationView> numbered(Collection<String> numbers, TokenScope scope) {
    return numbers.isEmpty()
        ? List.of()
        : new Conditions()
            .within(scope, "c.slug")
            .and("o.number in :numbers", "numbers", numbers)
            .list(em, OperationView.class, ROW, FROM, "o.createdAt, o.id");
  }

  /** Which of these there are for the token. */
  public Set<Long> known(Collection<Long> ids, TokenScope scope) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(
            new Conditions()
                .within(scope, "c.slug")
                .and("o.id in :ids", "ids", ids)
                .list(em, Long.class, "select o.id", FROM, "o.id"));
  }

  public long count(
      OperationFilter filter, Set<OperationStatus> among, TokenScope scope, Instant asOf) {
    return matching(filter, scope)
        .and("o.status in :among", "among", among)
        .and("o.modifiedAt <= :asOf", "asOf", asOf)
        .count(em, FROM);
  }

  /**
   * The next ids, ascending.
   *
   * @param asOf what has changed since is left out
   * @param after the last id of before
   */
  public List<Long> next(
      OperationFilter filter,
      Set<OperationStatus> among,
      TokenScope scope,
      Instant asOf,
      long after,
      int most) {
    return matching(filter, scope)
        .and("o.status in :among", "among", among)
        .and("o.modifiedAt <= :asOf", "asOf", asOf)
        .and("o.id > :after", "after", after)
        .first(most, em, Long.class, "select o.id", FROM, "o.id");
  }

  /** Why operations have failed, the most frequent cause first; there are few by nature. */
  public Slice<Cause> causes(OperationFilter filter, TokenScope scope, Window window) {
    List<Sum> sums =
        matching(filter, scope)
            .and("o.status in :failed", "failed", FAILED)
            .grouped(em, SUMS, FROM, GROUP)
            .stream()
            .map(Sum::of)
            .sorted(Comparator.comparing(Sum::count).thenComparing(Sum::example).reversed())
            .toList();
    List<Sum> shown = sums.stream().skip(window.offset()).limit(window.limit()).toList();
    Map<Long, Cause.Example> examples = examples(shown.stream().map(Sum::example).toList());
    return new Slice<>(
        sums.size(), shown.stream().map(sum -> sum.cause(examples.get(sum.example()))).toList());
  }

  private Map<Long, Cause.Example> examples(List<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery(
                """
                select o.id, o.number, o.lastDetail from RemoteOperation o where o.id in :ids
                """,
                Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(row -> new Cause.Example((Long) row[0], (String) row[1], (String) row[2]))
            .collect(Collectors.toMap(Cause.Example::id, Function.identity()));
  }

  private static Conditions matching(OperationFilter filter, TokenScope scope) {
    return new Conditions()
        .within(scope, "c.slug")
        .and("c.slug = :channel", "channel", filter.channel())
        .and("o.kind = :kind", "kind", filter.kind())
        .and("o.status = :status", "status", filter.status())
        .and("o.lastCode = :code", "code", filter.code())
        .and("o.number = :number", "number", filter.number())
        .and("o.correlationId = :correlation", "correlation", filter.correlationId())
        .and("o.modifiedAt >= :from", "from", filter.from())
        .and("o.modifiedAt < :to", "to", filter.to());
  }

  private record Sum(Object[] group, long count, Instant oldest, Instant newest, long example) {
    static Sum of(Object[] row) {
      return new Sum(row, (Long) row[4], (Instant) row[5], (Instant) row[6], (Long) row[7]);
    }

    Cause cause(Cause.Example shown) {
      return new Cause(
          (String) group[0],
          (String) group[1],
          (OperationStatus) group[2],
          (String) group[3],
          count,
          oldest,
          newest,
          shown);
    }
  }
}
