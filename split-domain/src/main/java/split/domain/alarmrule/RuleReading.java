package split.domain.alarmrule;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import split.persistence.alarmrule.AlarmRules;
import split.view.Slice;
import split.view.Window;
import split.view.alarmrule.RuleRow;
import split.vocabulary.TokenScope;

/** Shows alarm rules. */
@Stateless
public class RuleReading {
  @Inject private AlarmRules rules;

  public Slice<RuleRow> page(TokenScope scope, Window window) {
    return rules.page(scope, window);
  }

  /** Empty also where the token does not cover the rule's channel. */
  public Optional<RuleRow> find(long id, TokenScope scope) {
    return rules.find(id, scope);
  }
}
