package split.persistence.savedfilter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The filters that users have saved; nobody sees another's. */
@Dependent
public class SavedFilters {
  private final EntityManager em;

  @Inject
  public SavedFilters(EntityManager em) {
    this.em = em;
  }

  public void add(SavedFilter filter) {
    em.persist(filter);
    em.flush();
  }

  /** By name. */
  public List<SavedFilter> of(long userId) {
    return em.createQuery(
            "select f from SavedFilter f where f.userId = :user order by f.name", SavedFilter.class)
        .setParameter("user", userId)
        .getResultList();
  }

  /** One that is not there is no error. */
  public void remove(long userId, long id) {
    em.createQuery("delete from SavedFilter f where f.id = :id and f.userId = :user")
        .setParameter("id", id)
        .setParameter("user", userId)
        .executeUpdate();
  }
}
