package split.domain.splitting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import split.domain.alarm.AlarmKeeping;
import split.domain.webhook.PackageEvents;
import split.persistence.flowlog.FlowLog;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.persistence.operation.RemoteOperation;
import split.persistence.operation.RemoteOperations;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.AlarmCause;
import split.vocabulary.LeasedOperation;
import split.vocabulary.OperationStatus;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;
import split.vocabulary.Step;

/**
 * Makes undone what never came to be at the marketplace: children, and whatever was split out of
 * them since. Nothing waits for a package that is not there any more.
 *
 * <p>The caller has locked all of it.
 */
@Dependent
class TakingBack {
  private final Splits splits;
  private final Packages packages;
  private final RemoteOperations operations;
  private final FlowLog flowLog;
  private final AlarmKeeping alarms;
  private final PackageEvents events;

  @Inject
  TakingBack(
      Splits splits,
      Packages packages,
      RemoteOperations operations,
      FlowLog flowLog,
      AlarmKeeping alarms,
      PackageEvents events) {
    this.splits = splits;
    this.packages = packages;
    this.operations = operations;
    this.flowLog = flowLog;
    this.alarms = alarms;
    this.events = events;
  }

  /** The source is whole again, in the state it had. */
  void split(Split split, Package source, String why, Instant now) {
    operations
        .newestAbout(SplitStoring.KIND, split.id())
        .ifPresent(waiting -> cancel(waiting, why, now));
    alarms.resolve(AlarmCause.About.split(split.channelId(), split.correlationId().value()));
    children(split, packages.childrenOf(split.id()), why, now);
    source.rejoin(split.sourceState(), now);
    events.changed(source, split.correlationId(), now);
    split.cancel(now);
    Step step = Step.done("split_cancelled", why + "; " + source.number() + " is whole again");
    flowLog.add(
        split.correlationId().value(),
        split.channelId(),
        SplitStoring.KIND,
        source.number(),
        List.of(step),
        now);
  }

  private void cancel(RemoteOperation waiting, String why, Instant now) {
    waiting.end(OperationStatus.CANCELLED, "cancelled", why, now);
    LeasedOperation ended = waiting.leased();
    alarms.resolve(AlarmCause.About.operation(ended.concernedChannel(), ended.id()));
  }

  void children(Split split, List<Package> children, String why, Instant now) {
    List<Package> standing =
        children.stream().filter(child -> child.state() != PackageState.CANCELLED).toList();
    List<Long> ids = standing.stream().map(Package::id).toList();
    for (Package child : standing) {
      splits.standingFor(List.of(child.id())).forEach(nested -> split(nested, child, why, now));
      child.takeBack(now);
      events.changed(child, split.correlationId(), now);
    }
    splits.actionsOf(split.id()).stream()
        .filter(action -> ids.contains(action.packageId()))
        .forEach(action -> action.becomes(Progress.CANCELLED, now));
  }
}
