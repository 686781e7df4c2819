package split.domain.alarmrule;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import split.domain.access.Asked;
import split.domain.access.Needs;
import split.domain.alarm.AlarmAcknowledging;
import split.domain.alarm.AlarmKeeping;
import split.domain.channel.NamedChannel;
import split.persistence.alarm.Alarms;
import split.persistence.alarmrule.AlarmRule;
import split.persistence.alarmrule.AlarmRules;
import split.persistence.alarmrule.RuleWatches;
import split.persistence.channel.Channels;
import split.persistence.flowlog.FlowLog;
import split.vocabulary.AlarmCause.About;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.RuleTerms;
import split.vocabulary.Step;
import split.vocabulary.Violation;

/** Makes, changes and removes alarm rules, on record. */
@Stateless
public class RuleKeeping {
  @Inject private AlarmRules rules;
  @Inject private RuleWatches watches;
  @Inject private Alarms alarms;
  @Inject private AlarmKeeping keeping;
  @Inject private Channels channels;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  /** Who asks for it, under which correlation id. */
  public record Person(Caller caller, CorrelationId correlationId) implements Asked {}

  /**
   * @param channel slug; null for each channel by itself
   */
  @Needs(Right.ADMIN)
  public RuleAnswer create(RuleTerms terms, String channel, Person person) {
    NamedChannel named = NamedChannel.of(channel, channels);
    List<Violation> violations = check(terms, named);
    if (!violations.isEmpty()) {
      return new RuleAnswer.Refused(Refusal.of(violations));
    }
    AlarmRule rule = new AlarmRule(terms, named.id(), clock.instant());
    rules.add(rule);
    log("alarm_rule_created", rule, person);
    return new RuleAnswer.Saved(rule.id());
  }

  /** What was seen and raised under the former terms is over if they watched something else. */
  @Needs(Right.ADMIN)
  public RuleAnswer change(long id, RuleTerms terms, String channel, Person person) {
    AlarmRule rule = rules.locked(id).orElseThrow();
    NamedChannel named = NamedChannel.of(channel, channels);
    List<Violation> violations = check(terms, named);
    if (!violations.isEmpty()) {
      return new RuleAnswer.Refused(Refusal.of(violations));
    }
    if (RuleChangePolicy.watchesSomethingElse(rule.terms(), rule.channelId(), terms, named.id())) {
      forget(rule);
    }
    rule.change(terms, named.id(), clock.instant());
    log("alarm_rule_changed", rule, person);
    return new RuleAnswer.Saved(id);
  }

  @Needs(Right.ADMIN)
  public void remove(long id, Person person) {
    AlarmRule rule = rules.locked(id).orElseThrow();
    forget(rule);
    rules.remove(rule);
    log("alarm_rule_deleted", rule, person);
  }

  private void forget(AlarmRule rule) {
    alarms
        .channelsOfRule(rule.id(), watches.of(rule.id()).keySet())
        .forEach(channel -> keeping.resolve(About.rule(channel, rule.id())));
    watches.forget(rule.id());
  }

  private static List<Violation> check(RuleTerms terms, NamedChannel named) {
    List<Violation> violations = new ArrayList<>(RuleFormPolicy.check(terms));
    violations.addAll(named.violations());
    return violations;
  }

  private void log(String step, AlarmRule rule, Person person) {
    Instant now = clock.instant();
    String message =
        "%s, %s, by %s"
            .formatted(rule.terms().name(), rule.terms().measure().wire(), person.caller().name());
    flowLog.add(
        person.correlationId().value(),
        rule.channelId(),
        AlarmAcknowledging.FLOW,
        null,
        List.of(Step.done(step, message)),
        now);
  }
}
