package split.persistence.alarm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /**
   * @return the alarm that was open, if there was one
   */
  public Optional<Alarm> resolve(AlarmCause.About about, Instant now) {
    Optional<Alarm> open = lockedOpen(about);
    open.ifPresent(alarm -> alarm.resolve(now));
    return open;
  }

  /** Those of these channels for which an alarm of the rule is open. */
  public Set<Long> channelsOfRule(long ruleId, Collection<Long> channels) {
    List<String> keys =
        channels.stream()
            .map(channel -> Alarm.openKey(AlarmCause.About.rule(channel, ruleId)))
            .toList();
    return keys.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery("select a.channelId from Alarm a where a.openKey in :keys", Long.class)
                .setParameter("keys", keys)
                .getResultList());
  }

  /** Those whose snooze is over, locked; there are few by nature. */
  public List<Alarm> sleptOut(Instant now) {
    return em.createQuery(
            "select a from Alarm a where a.resolvedAt is null and a.snoozedUntil <= :now order by a.id",
            Alarm.class)
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private Optional<Alarm> lockedOpen(AlarmCause.About about) {
    return em.createQuery("select a from Alarm a where a.openKey = :key", Alarm.class)
        .setParameter("key", Alarm.openKey(about))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  public Optional<Alarm> find(long id) {
    return Optional.ofNullable(em.find(Alarm.class, id));
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
