package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.Marketplaces;
import split.persistence.flowlog.FlowLog;
import split.persistence.oms.Package;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.CorrelationId;
import split.vocabulary.Step;

/**
 * Splits a package as planning wants it (OMS-5), by the rules and on the path of every split, but
 * without telling the marketplace: that is for whoever triggers the flow with the same groups.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PlannedSplitting {
  @Inject private SourceReading sources;
  @Inject private SplitStoring storing;
  @Inject private Splits splits;
  @Inject private Marketplaces marketplaces;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  /**
   * Changes nothing.
   *
   * @param source locked by the caller
   * @param groups units by order item
   */
  public SplitPlan plan(EffectiveChannel channel, Package source, List<Map<Long, Integer>> groups) {
    Candidate candidate = sources.candidate(source);
    List<NamedGroup> named = new ArrayList<>();
    groups.forEach(units -> named.add(NamedGroup.planned(named.size(), new GroupUnits(units))));
    var policy = new SplitPolicy(channel, marketplaces.of(channel.marketplace()).capability());
    return switch (policy.plan(named, candidate.source())) {
      case SplitDecision.Divide divide -> new SplitPlan(candidate, divide.groups(), List.of());
      case SplitDecision.Refuse refuse ->
          new SplitPlan(candidate, List.of(), refuse.refusal().violations());
      case SplitDecision.Repeat repeat -> throw new IllegalStateException("nothing stands yet");
    };
  }

  /**
   * @param plan without violations, made in the same transaction
   * @return the new packages, in the order of the groups
   */
  public PlannedPackages store(SplitPlan plan, CorrelationId wanted, String who) {
    boolean used = splits.byCorrelationId(wanted.value()).isPresent();
    CorrelationId correlationId = used ? CorrelationId.fresh() : wanted;
    var stored = storing.plan(plan.candidate(), plan.groups(), correlationId, who);
    List<Package> children =
        plan.groups().stream().map(group -> stored.children().get(group.key())).toList();
    log(stored.split(), plan.candidate().stored(), children, who);
    return new PlannedPackages(correlationId, children);
  }

  private void log(Split split, Package source, List<Package> children, String who) {
    List<String> numbers = children.stream().map(Package::number).toList();
    Step step =
        Step.done(
            "split_planned",
            source.number() + " into " + String.join(", ", numbers) + ", by " + who);
    flowLog.add(
        split.correlationId().value(),
        split.channelId(),
        SplitStoring.KIND,
        source.number(),
        List.of(step),
        clock.instant());
  }
}
