package split.persistence.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import split.vocabulary.Seal;

/** The chain of seals. */
@Dependent
public class AuditSeals {
  private static final int KEEPING = 1;
  private static final int ALARMING = 2;

  private final EntityManager em;

  @Inject
  public AuditSeals(EntityManager em) {
    this.em = em;
  }

  /** False while another transaction seals or prunes. */
  public boolean lockUnlessLocked() {
    return !em.createNativeQuery("select id from audit_lock where id = ?1 for update skip locked")
        .setParameter(1, KEEPING)
        .getResultList()
        .isEmpty();
  }

  public void lockAlarm() {
    em.createNativeQuery("select id from audit_lock where id = ?1 for update")
        .setParameter(1, ALARMING)
        .getSingleResult();
  }

  /** Two that add the same number: the database refuses the second. */
  public void add(Seal seal) {
    em.persist(new AuditSeal(seal));
  }

  public void remove(AuditSeal seal) {
    em.remove(seal);
  }

  public Optional<AuditSeal> find(long number) {
    return Optional.ofNullable(em.find(AuditSeal.class, number));
  }

  public Optional<AuditSeal> newest() {
    return first("select s from AuditSeal s order by s.number desc");
  }

  public Optional<AuditSeal> oldest() {
    return first("select s from AuditSeal s order by s.number");
  }

  public List<AuditSeal> after(long number, int limit) {
    return em.createQuery(
            "select s from AuditSeal s where s.number > :number order by s.number", AuditSeal.class)
        .setParameter("number", number)
        .setMaxResults(limit)
        .getResultList();
  }

  private Optional<AuditSeal> first(String query) {
    return em.createQuery(query, AuditSeal.class).setMaxResults(1).getResultStream().findFirst();
  }
}
