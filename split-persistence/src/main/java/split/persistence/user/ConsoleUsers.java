package split.persistence.user;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** All users of the console, disabled ones too. */
@Dependent
public class ConsoleUsers {
  private final EntityManager em;

  @Inject
  public ConsoleUsers(EntityManager em) {
    this.em = em;
  }

  public void add(ConsoleUser user) {
    em.persist(user);
    em.flush();
  }

  public Optional<ConsoleUser> named(String name) {
    return byName(name).getResultStream().findFirst();
  }

  public Optional<ConsoleUser> lockedNamed(String name) {
    return byName(name).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  /** All of them, in one order, so that two who change users wait for each other. */
  public List<ConsoleUser> locked() {
    return em.createQuery("select u from ConsoleUser u order by u.id", ConsoleUser.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  public List<ConsoleUser> all() {
    return em.createQuery("select u from ConsoleUser u order by u.name", ConsoleUser.class)
        .getResultList();
  }

  public long count() {
    return em.createQuery("select count(u) from ConsoleUser u", Long.class).getSingleResult();
  }

  private TypedQuery<ConsoleUser> byName(String name) {
    return em.createQuery("select u from ConsoleUser u where u.name = :name", ConsoleUser.class)
        .setParameter("name", name);
  }
}
