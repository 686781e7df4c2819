package split.persistence.alarmrule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import split.persistence.Conditions;
import split.view.Slice;
import split.view.Window;
import split.view.alarmrule.RuleRow;
import split.vocabulary.TokenScope;

/** The alarm rules there are. One for each channel is shown to tokens that cover every channel. */
@Dependent
public class AlarmRules {
  private static final String ROW = "select r, c.slug";
  private static final String FROM = "from AlarmRule r left join Channel c on c.id = r.channelId";

  private final EntityManager em;

  @Inject
  public AlarmRules(EntityManager em) {
    this.em = em;
  }

  public void add(AlarmRule rule) {
    em.persist(rule);
  }

  public void remove(AlarmRule rule) {
    em.remove(rule);
  }

  public Optional<AlarmRule> locked(long id) {
    return Optional.ofNullable(em.find(AlarmRule.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public List<Long> ids() {
    return em.createQuery("select r.id from AlarmRule r order by r.id", Long.class).getResultList();
  }

  /** By id. */
  public Slice<RuleRow> page(TokenScope scope, Window window) {
    Slice<Object[]> found =
        new Conditions()
            .within(scope, "c.slug")
            .slice(em, Object[].class, ROW, FROM, "r.id", window);
    return new Slice<>(found.count(), found.rows().stream().map(AlarmRules::shown).toList());
  }

  /** Empty also where the token does not cover the rule's channel. */
  public Optional<RuleRow> find(long id, TokenScope scope) {
    return new Conditions()
            .within(scope, "c.slug")
            .and("r.id = :id", "id", id)
            .list(em, Object[].class, ROW, FROM, "r.id")
            .stream()
            .findFirst()
            .map(AlarmRules::shown);
  }

  private static RuleRow shown(Object[] row) {
    AlarmRule rule = (AlarmRule) row[0];
    return new RuleRow(
        rule.id(), (String) row[1], rule.terms(), rule.createdAt(), rule.modifiedAt());
  }
}
