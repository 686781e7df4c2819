package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import split.domain.operation.OperationQueue;
import split.domain.splitting.SplitDecision.Match;
import split.domain.webhook.PackageEvents;
import split.persistence.oms.OrderItem;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.persistence.splitting.IntegrationAction;
import split.persistence.splitting.SkippedGroup;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.CorrelationId;
import split.vocabulary.Progress;

/**
 * Writes a decided split: split, children, actions, the remote operation and the events, in the
 * caller's transaction (SPL-12).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SplitStoring {
  static final String KIND = "split_packages";

  /**
   * @param children by the key of their group
   */
  public record Stored(Split split, Map<String, Package> children) {}

  @Inject private Packages packages;
  @Inject private Splits splits;
  @Inject private PackageEvents events;
  @Inject private OperationQueue operations;
  @Inject private Clock clock;

  public Stored divide(
      Candidate candidate, List<JudgedGroup> groups, CorrelationId correlationId, String who) {
    Stored stored = write(candidate, groups, correlationId, who);
    tellMarketplace(stored.split(), candidate.stored());
    return stored;
  }

  /** The same, but the marketplace is told only once the flow is triggered. */
  public Stored plan(
      Candidate candidate, List<JudgedGroup> groups, CorrelationId correlationId, String who) {
    Stored stored = write(candidate, groups, correlationId, who);
    stored.split().planned(clock.instant());
    progress(stored.split(), Progress.PLANNED);
    return stored;
  }

  /** The marketplace is to follow now what was planned. */
  public void trigger(Split split, Package source) {
    split.triggered(clock.instant());
    progress(split, Progress.PENDING);
    tellMarketplace(split, source);
  }

  private Stored write(
      Candidate candidate, List<JudgedGroup> groups, CorrelationId correlationId, String who) {
    Instant now = clock.instant();
    Package source = candidate.stored();
    Split split =
        new Split(
            correlationId,
            source.channelId(),
            source.id(),
            source.state(),
            skipped(groups),
            who,
            now);
    splits.add(split);
    source.split(now);
    events.changed(source, correlationId, now);
    List<JudgedGroup> wanted = groups.stream().filter(JudgedGroup::becomesPackage).toList();
    return store(candidate, wanted, split, now);
  }

  /** Adds packages for groups that were skipped when the split was made. */
  public Stored revive(Candidate candidate, List<Match.Revived> revived, Split split) {
    Instant now = clock.instant();
    revived.forEach(match -> split.revived(match.before(), now));
    var groups = revived.stream().map(Match.Revived::group).toList();
    Stored stored = store(candidate, groups, split, now);
    tellMarketplace(split, candidate.stored());
    return stored;
  }

  private Stored store(Candidate candidate, List<JudgedGroup> groups, Split split, Instant now) {
    Map<Long, OrderItem> lines = candidate.orderItems();
    Package source = candidate.stored();
    Map<String, Package> children = new LinkedHashMap<>();
    groups.forEach(group -> children.put(group.key(), child(group, source, lines, split, now)));
    children.values().forEach(packages::add);
    children.values().forEach(child -> oweToMarketplace(child, split, now));
    return new Stored(split, children);
  }

  private void tellMarketplace(Split split, Package source) {
    operations.enqueue(
        KIND, split.channelId(), split.id(), split.correlationId().value(), source.number());
    packages.flush();
  }

  private void progress(Split split, Progress next) {
    Instant now = clock.instant();
    splits.actionsOf(split.id()).forEach(action -> action.becomes(next, now));
  }

  private static Package child(
      JudgedGroup group, Package source, Map<Long, OrderItem> lines, Split split, Instant now) {
    Package child =
        source.child(split.id(), group.number(), group.key(), group.state(), group.tracking(), now);
    group.units().units().forEach((item, quantity) -> child.hold(lines.get(item), quantity, null));
    return child;
  }

  private void oweToMarketplace(Package child, Split split, Instant now) {
    splits.add(new IntegrationAction(split.channelId(), split.id(), child.id(), now));
    events.created(child, split.correlationId(), now);
  }

  private static List<SkippedGroup> skipped(List<JudgedGroup> groups) {
    return groups.stream()
        .filter(group -> !group.becomesPackage())
        .map(group -> new SkippedGroup(group.key(), group.number(), units(group.units())))
        .toList();
  }

  private static List<SkippedGroup.Units> units(GroupUnits units) {
    return units.units().entrySet().stream()
        .map(entry -> new SkippedGroup.Units(entry.getKey(), entry.getValue()))
        .toList();
  }
}
