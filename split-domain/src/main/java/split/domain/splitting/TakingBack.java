package split.domain.splitting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import split.domain.alarm.AlarmKeeping;
import split.domain.oms.PackageChanges;
import split.persistence.flowlog.FlowLog;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.persistence.operation.RemoteOperation;
import split.persistence.operation.RemoteOperations;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.AlarmCause;
import split.vocabulary.ChangeCause;
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
  private final PackageChanges changes;

  @Inject
  TakingBack(
      Splits splits,
      Packages packages,
      RemoteOperations operations,
      FlowLog flowLog,
      AlarmKeeping alarms,
      PackageChanges changes) {
    this.splits = splits;
    this.packages = packages;
    this.operations = operations;
    this.flowLog = flowLog;
    this.alarms = alarms;
    this.changes = changes;
  }

  /**
   * The source is whole again, in the state it had.
   *
   * @param cause whose note says why in words
   */
  void split(Split split, Package source, ChangeCause cause, Instant now) {
    operations
        .newestAbout(SplitStoring.KIND, split.id())
        .ifPresent(waiting -> cancel(waiting, cause.note(), now));
    alarms.resolve(AlarmCause.About.split(split.channelId(), split.correlationId().value()));
    children(split, packages.childrenOf(split.id()), cause, now);
    changes.rejoin(source, split.sourceState(), cause.under(split.correlationId()), now);
    split.cancel(now);
    Step step =
        Step.done("split_cancelled", cause.note() + "; " + source.number() + " is whole again");
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

  void children(Split split, List<Package> children, ChangeCause cause, Instant now) {
    List<Package> standing =
        children.stream().filter(child -> child.state() != PackageState.CANCELLED).toList();
    List<Long> ids = standing.stream().map(Package::id).toList();
    for (Package child : standing) {
      splits.standingFor(List.of(child.id())).forEach(nested -> split(nested, child, cause, now));
      changes.takeBack(child, cause.under(split.correlationId()), now);
    }
    splits.actionsOf(split.id()).stream()
        .filter(action -> ids.contains(action.packageId()))
        .forEach(action -> action.becomes(Progress.CANCELLED, now));
  }
}
