package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.domain.alarm.AlarmKeeping;
import split.domain.marketplace.RemotePackage;
import split.domain.operation.Decision;
import split.domain.operation.OperationQueue;
import split.domain.operation.Outcome;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;
import split.persistence.oms.Packages;
import split.persistence.oms.Remote;
import split.persistence.splitting.IntegrationAction;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.AlarmCause;
import split.vocabulary.OperationStatus;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;

/**
 * Writes into split and children what the marketplace has shown, in the transaction that announces
 * or settles the operation.
 *
 * <p>Everybody locks in one order, or two of them could wait for each other: operation, packages by
 * id, split.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SplitProgressing {
  @Inject private Splits splits;
  @Inject private Packages packages;
  @Inject private OperationQueue operations;
  @Inject private AlarmKeeping alarms;
  @Inject private Event<SplitConfirmed> confirmed;
  @Inject private Clock clock;

  /**
   * @param status the marketplace's word for the source as it was last seen whole
   */
  public void sent(Work work, String status) {
    Instant now = clock.instant();
    packages.locked(work.source().id()).orElseThrow().seenAs(status, now);
    splits.locked(work.splitId()).orElseThrow().sent(now);
    open(work.splitId()).forEach(action -> action.becomes(Progress.SENT, now));
  }

  /**
   * @param settled what was decided upon; not the result's own outcome where that could not be
   *     stored
   */
  public void after(
      Decision decision, Outcome settled, Work work, SplitConversation.Result result) {
    if (decision instanceof Decision.End end) {
      List<Package> children = packages.lockedChildrenOf(work.splitId());
      Split split = splits.locked(work.splitId()).orElseThrow();
      if (end.status() == OperationStatus.DONE) {
        confirmed(split, children, result.confirmed(), result.unfinished());
      } else if (end.status() == OperationStatus.FOREIGN) {
        foreign(split, work.source().number(), settled);
      } else {
        split.failed(settled.code(), settled.detail(), clock.instant());
        open(split.id()).forEach(action -> action.becomes(Progress.FAILED, clock.instant()));
      }
    }
  }

  private void foreign(Split split, String number, Outcome outcome) {
    Instant now = clock.instant();
    split.foreign(outcome.detail(), now);
    open(split.id()).forEach(action -> action.becomes(Progress.FOREIGN, now));
    String id = split.correlationId().value();
    alarms.raise(
        new AlarmCause(
            AlarmCause.About.split(split.channelId(), id),
            id,
            number,
            outcome.code(),
            outcome.detail()));
  }

  /**
   * What the marketplace has confirmed, or was taken back, stays so, whatever becomes of a package
   * added later.
   */
  private List<IntegrationAction> open(long splitId) {
    return splits.actionsOf(splitId).stream().filter(SplitProgressing::isOpen).toList();
  }

  private static boolean isOpen(IntegrationAction action) {
    return !action.progress().isSettled();
  }

  /**
   * Reads and hurries before it changes anything, so that all it changes is written at once.
   *
   * @param shown the marketplace's packages by the group of the child that they are
   * @param unfinished the groups whose child still has to be given something of its source
   */
  public void confirmed(
      Split split, List<Package> all, Map<String, RemotePackage> shown, Set<String> unfinished) {
    Instant now = clock.instant();
    List<Package> children =
        all.stream().filter(child -> shown.containsKey(child.groupKey())).toList();
    Map<Long, List<PackageItem>> items = packages.itemsByPackage(children);
    Map<Long, IntegrationAction> actions =
        splits.actionsOf(split.id()).stream()
            .collect(Collectors.toMap(IntegrationAction::packageId, action -> action));
    hurryWhatWaitsFor(split, children);
    for (Package child : children) {
      RemotePackage remote = shown.get(child.groupKey());
      child.shownAs(new Remote(remote.id(), remote.status()), remote.tracking(), now);
      giveLineIds(items.get(child.id()), remote);
      actions.get(child.id()).confirmed(remote.id(), now);
      if (unfinished.contains(child.groupKey())) {
        carryOver(child, split);
      }
    }
    if (actions.values().stream().noneMatch(SplitProgressing::isOpen)) {
      split.confirmed(now);
    }
    confirmed.fire(
        new SplitConfirmed(
            split.id(),
            split.channelId(),
            split.correlationId().value(),
            split.sourceId(),
            children.stream().map(Package::id).toList()));
  }

  private void hurryWhatWaitsFor(Split split, List<Package> children) {
    List<Long> splitAgain =
        children.stream()
            .filter(child -> child.state() == PackageState.SPLIT)
            .map(Package::id)
            .toList();
    operations.hurry(
        SplitStoring.KIND,
        split.channelId(),
        Stream.concat(Stream.of(split), splits.standingFor(splitAgain).stream())
            .map(Split::id)
            .toList());
  }

  private void carryOver(Package child, Split split) {
    operations.enqueue(
        CarryOverOperation.KIND,
        child.channelId(),
        child.id(),
        split.correlationId().value(),
        child.number());
  }

  /** Each part takes a line of its product; a line is given away once. */
  private static void giveLineIds(List<PackageItem> items, RemotePackage remote) {
    List<RemotePackage.RemoteLine> free = new ArrayList<>(remote.lines());
    for (PackageItem item : items) {
      free.stream()
          .filter(
              line ->
                  line.product().equals(SplitPlanning.product(item))
                      && line.quantity() == item.quantity())
          .findFirst()
          .ifPresent(
              line -> {
                item.shownAs(line.lineId());
                free.remove(line);
              });
    }
  }
}
