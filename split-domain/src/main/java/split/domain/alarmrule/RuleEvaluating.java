package split.domain.alarmrule;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import split.domain.alarm.AlarmKeeping;
import split.persistence.alarm.Alarms;
import split.persistence.alarmrule.AlarmRule;
import split.persistence.alarmrule.AlarmRules;
import split.persistence.alarmrule.RuleWatch;
import split.persistence.alarmrule.RuleWatches;
import split.persistence.alarmrule.WatchedChannels;
import split.view.alarmrule.ChannelFigures;
import split.vocabulary.AlarmCause;
import split.vocabulary.AlarmCause.About;
import split.vocabulary.RuleTerms;

/** Looks whether a rule holds, channel by channel; the caller's transaction holds the turn. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RuleEvaluating {
  @Inject private AlarmRules rules;
  @Inject private RuleWatches watches;
  @Inject private WatchedChannels channels;
  @Inject private Alarms alarms;
  @Inject private AlarmKeeping keeping;

  public List<Long> ids() {
    return rules.ids();
  }

  /** Nothing happens if the rule is gone. */
  public void evaluate(long ruleId, Instant now) {
    rules.locked(ruleId).ifPresent(rule -> evaluate(rule, now));
  }

  private void evaluate(AlarmRule rule, Instant now) {
    RuleTerms terms = rule.terms();
    Instant from = terms.window() == null ? now : now.minus(terms.window());
    Map<Long, RuleWatch> known = watches.of(rule.id());
    Set<Long> open = alarms.channelsOfRule(rule.id(), known.keySet());
    for (ChannelFigures figures : channels.since(from)) {
      if (rule.isFor(figures.channelId())) {
        evaluate(rule, figures, known.get(figures.channelId()), open, now);
      }
    }
  }

  private void evaluate(
      AlarmRule rule, ChannelFigures figures, RuleWatch known, Set<Long> open, Instant now) {
    RuleTerms terms = rule.terms();
    long channelId = figures.channelId();
    RulePolicy.Judgement judged = RulePolicy.judge(terms, figures, now);
    RuleWatch watch =
        known == null ? watches.begin(rule.id(), channelId, judged.holds(), now) : known;
    Instant since = watch.see(judged.holds(), now);
    About about = About.rule(channelId, rule.id());
    switch (WatchPolicy.decide(terms, judged.holds(), since, open.contains(channelId), now)) {
      case RAISE ->
          keeping.raise(
              new AlarmCause(
                  about,
                  null,
                  null,
                  terms.measure().wire(),
                  terms.name() + ": " + judged.sentence()));
      case RESOLVE -> keeping.resolve(about);
      case LEAVE -> {}
    }
  }
}
