package split.persistence.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import split.view.oms.TransitionRow;
import split.vocabulary.PackageState;

/**
 * The states that a package went through. A split keeps its own record, so that taking one in
 * writes no row more: that its source was split, and that its children were born, is read from it.
 */
@Dependent
public class TransitionViews {
  private static final String STORED =
      """
      select new split.view.oms.TransitionRow(t.oldState, t.newState, t.slug, t.transitionId,
        t.note, t.who, t.correlationId, t.createdAt)
      from PackageTransition t where t.packageId = :package order by t.createdAt, t.id
      """;
  private static final String SPLITS =
      """
      select s.sourceState, s.decidedBy, s.correlationId, s.createdAt
      from Split s where s.sourceId = :package order by s.createdAt, s.id
      """;
  private static final String BIRTH =
      """
      select p.state, s.decidedBy, s.correlationId, p.createdAt
      from Package p left join Split s on s.id = p.splitId where p.id = :package
      """;

  private final EntityManager em;

  @Inject
  public TransitionViews(EntityManager em) {
    this.em = em;
  }

  /** The oldest first. */
  public List<TransitionRow> of(long packageId) {
    List<TransitionRow> stored =
        em.createQuery(STORED, TransitionRow.class)
            .setParameter("package", packageId)
            .getResultList();
    Stream<TransitionRow> split =
        derived(SPLITS, packageId)
            .map(row -> happened((PackageState) row[0], PackageState.SPLIT, row));
    List<TransitionRow> all =
        Stream.concat(stored.stream(), split)
            .sorted(Comparator.comparing(TransitionRow::at))
            .toList();
    return stored.stream().anyMatch(row -> row.from() == null)
        ? all
        : Stream.concat(birth(packageId, all), all.stream()).toList();
  }

  private Stream<TransitionRow> birth(long packageId, List<TransitionRow> later) {
    return derived(BIRTH, packageId)
        .map(
            row ->
                happened(
                    null, later.isEmpty() ? (PackageState) row[0] : later.getFirst().from(), row));
  }

  private Stream<Object[]> derived(String query, long packageId) {
    return em.createQuery(query, Object[].class)
        .setParameter("package", packageId)
        .getResultStream();
  }

  private static TransitionRow happened(PackageState from, PackageState to, Object[] row) {
    return new TransitionRow(
        from, to, null, null, null, (String) row[1], (String) row[2], (Instant) row[3]);
  }
}
