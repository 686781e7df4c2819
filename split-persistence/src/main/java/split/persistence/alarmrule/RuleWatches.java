package split.persistence.alarmrule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How rules stand with channels. Whoever looks holds the turn, so nobody else writes. */
@Dependent
public class RuleWatches {
  private final EntityManager em;

  @Inject
  public RuleWatches(EntityManager em) {
    this.em = em;
  }

  /** By channel id. */
  public Map<Long, RuleWatch> of(long ruleId) {
    return em.createQuery("select w from RuleWatch w where w.ruleId = :rule", RuleWatch.class)
        .setParameter("rule", ruleId)
        .getResultStream()
        .collect(Collectors.toMap(RuleWatch::channelId, Function.identity()));
  }

  public RuleWatch begin(long ruleId, long channelId, boolean holding, Instant now) {
    RuleWatch watch = new RuleWatch(ruleId, channelId, holding, now);
    em.persist(watch);
    return watch;
  }

  /** What the rule says has changed: what was seen before says nothing. */
  public void forget(long ruleId) {
    em.createQuery("delete from RuleWatch w where w.ruleId = :rule")
        .setParameter("rule", ruleId)
        .executeUpdate();
  }
}
