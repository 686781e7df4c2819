package split.persistence.alarm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import split.vocabulary.AlarmCause;

/** Alarms, open and resolved. */
@Dependent
public class Alarms {
  private final EntityManager em;

  @Inject
  public Alarms(EntityManager em) {
    this.em = em;
  }

  /**
   * Whoever raises holds what the alarm is about, so that nobody raises the same at the same time;
   * else the database refuses the second.
   */
  public Alarm raise(AlarmCause cause, Instant now) {
    Optional<Alarm> open = lockedOpen(cause.about());
    open.ifPresent(again -> again.raise(cause, now));
    return open.orElseGet(() -> added(cause, now));
  }

  /** Nothing happens where there is no open alarm. */
  public void resolve(AlarmCause.About about, Instant now) {
    lockedOpen(about).ifPresent(alarm -> alarm.resolve(now));
  }

  private Optional<Alarm> lockedOpen(AlarmCause.About about) {
    return em.createQuery("select a from Alarm a where a.openKey = :key", Alarm.class)
        .setParameter("key", Alarm.openKey(about))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  public Optional<Alarm> locked(long id) {
    return Optional.ofNullable(em.find(Alarm.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private Alarm added(AlarmCause cause, Instant now) {
    Alarm alarm = new Alarm(cause, now);
    em.persist(alarm);
    return alarm;
  }
}
