package split.domain.splitting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import split.domain.marketplace.Account;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.Confirmation;
import split.domain.marketplace.ConfirmationPolicy;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.Preparation;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.Submission;
import split.domain.operation.Announcement;
import split.domain.operation.Outcome;
import split.vocabulary.Code;
import split.vocabulary.LeasedOperation;

/**
 * One talk with a marketplace about one split: read; if an earlier announcement is in doubt, judge
 * it by what is shown; else prepare, announce, submit, and read again. The submission's own answer
 * is never the proof.
 */
final class SplitConversation {
  /**
   * A call that was cut off may still be at work over there; only after this long is "nothing has
   * happened" believed.
   */
  static final String GRACE_SETTING = "resubmit_after_seconds";

  private static final Duration DEFAULT_GRACE = Duration.ofSeconds(30);

  /** So many times the grace is waited for packages that should have been there at once. */
  private static final int OVERDUE = 10;

  private final Marketplace marketplace;
  private final Account account;
  private final Work work;
  private final PlannedSplit plan;
  private final Announcing announcing;
  private final Instant now;
  private String sourceStatus;

  SplitConversation(
      Marketplace marketplace, Account account, Work work, Announcing announcing, Instant now) {
    this.marketplace = marketplace;
    this.account = account;
    this.work = work;
    this.plan = work.plan();
    this.announcing = announcing;
    this.now = now;
    this.sourceStatus = work.source().remoteStatus();
  }

  /** Said durably before the marketplace is told. */
  interface Announcing {
    /**
     * @param status the marketplace's word for the source as it is about to be split
     */
    void announce(Snapshot before, String status) throws Announcement.LeaseLost;
  }

  /**
   * @param certainlyNotApplied the marketplace has not followed and will not, so there is no doubt
   *     left
   * @param confirmed the child for each group; empty unless the outcome is success
   * @param unfinished the groups whose child still has to be given something of its source
   */
  record Result(
      Outcome outcome,
      boolean certainlyNotApplied,
      Map<String, RemotePackage> confirmed,
      Set<String> unfinished) {
    static Result of(Outcome outcome) {
      return new Result(outcome, false, Map.of(), Set.of());
    }

    static Result notApplied(Outcome outcome) {
      return new Result(outcome, true, Map.of(), Set.of());
    }
  }

  Result hold(LeasedOperation operation) throws Announcement.LeaseLost {
    return switch (marketplace.read(account, query(operation))) {
      case Fault fault -> Result.of(Outcomes.of(fault));
      case Reading.Found found ->
          operation.inDoubt() ? resolve(operation, found.packages()) : begin(found.packages());
    };
  }

  private OrderQuery query(LeasedOperation operation) {
    if (operation.isLookedAtAgain()) {
      return OrderQuery.order(plan.orderNumber());
    }
    return operation.inDoubt() ? work.query().changedSince(operation.announcedAt()) : work.query();
  }

  private Result resolve(LeasedOperation operation, List<RemotePackage> shown)
      throws Announcement.LeaseLost {
    Set<String> before = before(operation);
    Confirmation confirmation = ConfirmationPolicy.judge(plan, before, Set.of(), shown);
    return switch (confirmation) {
      case Confirmation.NotApplied alive when isGraceOver(operation) -> beginAgain(before);
      case Confirmation.Pending pending when operation.isLookedAtAgain() ->
          Result.of(new Outcome.Foreign(pending.detail()));
      case Confirmation.Pending pending when isOverdue(operation) ->
          Result.of(new Outcome.Foreign(pending.detail() + ", and no more came"));
      case Confirmation other -> result(other);
    };
  }

  /**
   * A marketplace that splits at once does not show the rest later: somebody has cancelled or moved
   * it.
   */
  private boolean isOverdue(LeasedOperation operation) {
    return !marketplace.capability().confirmsLater()
        && operation.announcedAt().plus(grace().multipliedBy(OVERDUE)).isBefore(now);
  }

  /** Where nothing was ever announced, only what is known here was there before. */
  private Set<String> before(LeasedOperation operation) {
    return operation.memory() == null
        ? work.siblings()
        : Snapshot.parse(operation.memory()).packageIds();
  }

  private boolean isGraceOver(LeasedOperation operation) {
    return operation.isLookedAtAgain() || operation.announcedAt().plus(grace()).isBefore(now);
  }

  /** Before it is told a second time, nothing less than the whole order is believed. */
  private Result beginAgain(Set<String> before) throws Announcement.LeaseLost {
    return switch (marketplace.read(account, OrderQuery.order(plan.orderNumber()))) {
      case Fault fault -> Result.of(Outcomes.of(fault));
      case Reading.Found found -> {
        Confirmation whole = ConfirmationPolicy.judge(plan, before, Set.of(), found.packages());
        yield whole instanceof Confirmation.NotApplied ? begin(found.packages()) : result(whole);
      }
    };
  }

  private Result begin(List<RemotePackage> shown) throws Announcement.LeaseLost {
    if (work.isAddition()) {
      return result(ConfirmationPolicy.judge(plan, work.siblings(), Set.of(), shown));
    }
    var before =
        ConfirmationPolicy.judge(plan, Snapshot.of(shown, Set.of()).packageIds(), Set.of(), shown);
    return switch (before) {
      case Confirmation.NotApplied alive -> prepare(alive.source(), shown);
      case Confirmation.Closed closed -> result(closed);
      case Confirmation.Foreign foreign -> Result.notApplied(new Outcome.Foreign(foreign.detail()));
      case Confirmation.Pending gone ->
          Result.notApplied(new Outcome.Foreign("the package is gone at the marketplace"));
      case Confirmation.Complete gone ->
          Result.notApplied(new Outcome.Foreign("the package is gone at the marketplace"));
    };
  }

  private Result prepare(RemotePackage source, List<RemotePackage> shown)
      throws Announcement.LeaseLost {
    if (source.life() == RemotePackage.Life.PREPARABLE) {
      switch (marketplace.prepare(account, source)) {
        case Preparation.Ready ready -> {}
        case Preparation.Refused refused -> {
          return Result.notApplied(new Outcome.Refused(refused.code(), refused.detail()));
        }
        case Fault fault -> {
          return Result.of(Outcomes.of(fault));
        }
      }
    }
    sourceStatus = source.status();
    Snapshot before = Snapshot.of(shown, work.siblings());
    announcing.announce(before, sourceStatus);
    return submit(plan.onLinesOf(source), before.packageIds());
  }

  private Result submit(PlannedSplit split, Set<String> before) {
    return switch (marketplace.submit(account, marketplace.plan(account, split))) {
      case Submission.Accepted accepted -> confirm(before, accepted.childIds());
      case Submission.Unknown unknown -> Result.of(new Outcome.Unreachable(unknown.detail()));
      case Submission.Throttled throttled ->
          Result.notApplied(new Outcome.Throttled(throttled.retryAfter(), throttled.detail()));
      case Submission.Unauthorised unauthorised ->
          Result.notApplied(new Outcome.Unauthorised(unauthorised.detail()));
      case Submission.Rejected rejected -> afterRejection(rejected, before);
    };
  }

  private Result confirm(Set<String> before, Set<String> hinted) {
    if (marketplace.capability().confirmsLater()) {
      return Result.of(new Outcome.Pending("accepted; the packages come later"));
    }
    return switch (marketplace.read(account, work.query().changedSince(now))) {
      case Fault fault ->
          Result.of(new Outcome.Pending("accepted; could not be read again: " + fault.detail()));
      case Reading.Found found ->
          result(ConfirmationPolicy.judge(plan, before, hinted, found.packages()));
    };
  }

  /** A refusal may mean "done already": look before believing it. */
  private Result afterRejection(Submission.Rejected rejected, Set<String> before) {
    return switch (marketplace.read(account, work.query().changedSince(now))) {
      case Fault fault ->
          Result.of(
              new Outcome.Unreachable(
                  "refused (" + rejected.detail() + "), then " + fault.detail()));
      case Reading.Found found ->
          switch (ConfirmationPolicy.judge(plan, before, Set.of(), found.packages())) {
            case Confirmation.NotApplied alive ->
                Result.notApplied(new Outcome.Refused(rejected.code(), rejected.detail()));
            case Confirmation other -> result(other);
          };
    };
  }

  private Set<String> unfinished(Map<String, RemotePackage> byGroup) {
    return plan.groups().stream()
        .filter(
            group ->
                marketplace.needsCarryOver(
                    byGroup.get(group.key()), new CarryOver(sourceStatus, group.tracking())))
        .map(PlannedSplit.Group::key)
        .collect(Collectors.toSet());
  }

  private Duration grace() {
    return account
        .setting(GRACE_SETTING)
        .map(String::strip)
        .filter(seconds -> seconds.matches("\\d{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(DEFAULT_GRACE);
  }

  private Result result(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.Complete complete ->
          new Result(
              new Outcome.Succeeded("the marketplace shows every package"),
              false,
              complete.byGroup(),
              unfinished(complete.byGroup()));
      case Confirmation.Pending pending -> Result.of(new Outcome.Pending(pending.detail()));
      case Confirmation.NotApplied waiting ->
          Result.of(new Outcome.Pending("the source is unchanged so far"));
      case Confirmation.Closed closed ->
          Result.notApplied(
              new Outcome.Refused(
                  Code.SOURCE_NOT_SPLITTABLE.wire(),
                  "the package is " + closed.source().status() + " at the marketplace"));
      case Confirmation.Foreign foreign -> Result.of(new Outcome.Foreign(foreign.detail()));
    };
  }
}
