package split.persistence.splitting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import split.persistence.Conditions;
import split.view.Slice;
import split.view.Window;
import split.view.splitting.ChildRow;
import split.view.splitting.OperationRow;
import split.view.splitting.SkippedView;
import split.view.splitting.SplitFilter;
import split.view.splitting.SplitRow;
import split.view.splitting.SplitSummary;
import split.vocabulary.TokenScope;

/** Splits as they are shown; a page costs three queries, and two more to search by number. */
@Dependent
public class SplitViews {
  private static final String KIND = "split_packages";
  private static final String ROW =
      """
      select new split.view.splitting.SplitRow(s.id, s.correlationId, c.slug, s.progress, s.failureCode,
        s.failureDetail, s.sourceState, s.createdAt, s.modifiedAt,
        p.id, p.number, p.remoteId, p.state, p.version, o.number)
      """;
  private static final String FROM =
      "from Split s join Channel c on c.id = s.channelId join Package p on p.id = s.sourceId join"
          + " p.order o";

  private final EntityManager em;

  @Inject
  public SplitViews(EntityManager em) {
    this.em = em;
  }

  /** Newest first. */
  public Slice<SplitSummary> page(SplitFilter filter, TokenScope scope, Window window) {
    List<Long> named =
        filter.number() == null ? null : new SplitsByNumber(em).find(filter.number(), scope);
    if (named != null && named.isEmpty()) {
      return new Slice<>(0, List.of());
    }
    Slice<SplitRow> found =
        new Conditions()
            .within(scope, "c.slug")
            .and("c.slug = :channel", "channel", filter.channel())
            .and("s.progress = :progress", "progress", filter.progress())
            .and("s.id in :named", "named", named)
            .slice(em, SplitRow.class, ROW, FROM, "s.id desc", window);
    Map<Long, List<ChildRow>> children =
        childrenOf(found.rows().stream().map(SplitRow::id).toList()).stream()
            .collect(Collectors.groupingBy(ChildRow::splitId));
    return new Slice<>(
        found.count(),
        found.rows().stream()
            .map(row -> new SplitSummary(row, children.getOrDefault(row.id(), List.of())))
            .toList());
  }

  public Optional<SplitRow> find(String correlationId, TokenScope scope) {
    return new Conditions()
            .within(scope, "c.slug")
            .and("s.correlationId = :correlation", "correlation", correlationId)
            .list(em, SplitRow.class, ROW, FROM, "s.id")
            .stream()
            .findFirst();
  }

  public List<ChildRow> childrenOf(Collection<Long> splits) {
    if (splits.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            select new split.view.splitting.ChildRow(
              a.splitId, p.id, p.number, p.state, p.groupKey, a.progress, a.remoteId)
            from IntegrationAction a join Package p on p.id = a.packageId where a.splitId in :splits order by p.id
            """,
            ChildRow.class)
        .setParameter("splits", splits)
        .getResultList();
  }

  /** The newest operation that tells the marketplace of this split, archived or not. */
  public Optional<OperationRow> operationOf(long split) {
    return operationOf(split, "RemoteOperation o", "o.dueAt")
        .or(() -> operationOf(split, "ArchivedOperation o", "o.endedAt"));
  }

  private Optional<OperationRow> operationOf(long split, String table, String due) {
    return em.createQuery(
            """
            select new split.view.splitting.OperationRow(o.status, o.attempts, o.quickTries, o.polls, o.penalties,
              %s, o.expiresAt, o.lastCode, o.lastDetail)
            from %s where o.kind = :kind and o.subjectId = :split order by o.createdAt desc, o.id desc
            """
                .formatted(due, table),
            OperationRow.class)
        .setParameter("kind", KIND)
        .setParameter("split", split)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public List<SkippedView> skippedOf(long split) {
    List<SkippedGroup> groups =
        em.createQuery("select s from Split s where s.id = :id", Split.class)
            .setParameter("id", split)
            .getSingleResult()
            .skipped();
    if (groups.isEmpty()) {
      return List.of();
    }
    Map<Long, Line> lines = lines(groups);
    return groups.stream()
        .map(
            group ->
                new SkippedView(
                    group.number(),
                    group.units().stream()
                        .map(units -> shown(units, lines.get(units.orderItemId())))
                        .toList()))
        .toList();
  }

  private Map<Long, Line> lines(List<SkippedGroup> groups) {
    List<Long> ids =
        groups.stream()
            .flatMap(group -> group.units().stream())
            .map(SkippedGroup.Units::orderItemId)
            .distinct()
            .toList();
    return em.createQuery(
            "select i.id, i.lineId, i.sku from OrderItem i where i.id in :ids", Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (Long) row[0], row -> new Line((String) row[1], (String) row[2])));
  }

  private static SkippedView.Units shown(SkippedGroup.Units units, Line line) {
    return new SkippedView.Units(line.lineId(), line.sku(), units.quantity());
  }

  private record Line(String lineId, String sku) {}
}
