package split.persistence.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import split.persistence.Conditions;
import split.view.Slice;
import split.view.Window;
import split.view.oms.DenialRow;

/** The reasons for which packages may be refused; the first by priority. */
@Dependent
public class DenialReasons {
  private static final String ROW =
      "select new split.view.oms.DenialRow(r.id, r.title, r.remoteId, r.priority, r.active)";

  private final EntityManager em;

  @Inject
  public DenialReasons(EntityManager em) {
    this.em = em;
  }

  /** Written at once, so that a title that is taken shows here. */
  public void add(DenialReason reason) {
    em.persist(reason);
    em.flush();
  }

  public void flush() {
    em.flush();
  }

  public Optional<DenialReason> find(long id) {
    return Optional.ofNullable(em.find(DenialReason.class, id));
  }

  public boolean isTaken(String title, long exceptBy) {
    return em.createQuery(
                "select count(r) from DenialReason r where r.title = :title and r.id <> :except",
                Long.class)
            .setParameter("title", title)
            .setParameter("except", exceptBy)
            .getSingleResult()
        > 0;
  }

  /**
   * @param active null for all of them
   */
  public Slice<DenialRow> page(Boolean active, Window window) {
    return new Conditions()
        .and("r.active = :active", "active", active)
        .slice(em, DenialRow.class, ROW, "from DenialReason r", "r.priority, r.id", window);
  }
}
