package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import split.domain.alarm.AlarmKeeping;
import split.domain.operation.OperationsDue;
import split.persistence.flowlog.FlowLog;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.persistence.operation.RemoteOperation;
import split.persistence.operation.RemoteOperations;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.AlarmCause;
import split.vocabulary.ChangeCause;
import split.vocabulary.Code;
import split.vocabulary.OperationStatus;
import split.vocabulary.Progress;
import split.vocabulary.Refusal;
import split.vocabulary.Step;

/** Does what a person has decided about a split that somebody else has interfered with (MKT-4). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ForeignSettling {
  private static final Duration SOON = Duration.ofSeconds(1);

  @Inject private Splits splits;
  @Inject private Packages packages;
  @Inject private RemoteOperations operations;
  @Inject private SplitLocking locking;
  @Inject private WorkAssembly assembly;
  @Inject private AdoptionStoring storing;
  @Inject private FlowLog flowLog;
  @Inject private AlarmKeeping alarms;
  @Inject private Event<OperationsDue> due;
  @Inject private Clock clock;

  public Optional<ForeignSplit> find(String correlationId) {
    return splits.byCorrelationId(correlationId).map(this::known);
  }

  private ForeignSplit known(Split split) {
    Package source = packages.find(split.sourceId()).orElseThrow();
    return new ForeignSplit(
        split.id(),
        split.correlationId(),
        split.channelId(),
        source.number(),
        source.order().number(),
        split.progress());
  }

  public Optional<Refusal> lookAgain(ForeignSplit about, Person person) {
    Optional<RemoteOperation> operation = operations.newestAbout(SplitStoring.KIND, about.id());
    Split split = splits.locked(about.id()).orElseThrow();
    if (operation.isEmpty() || split.progress() != Progress.FOREIGN) {
      return Optional.of(notForeign(split.progress()));
    }
    Instant now = clock.instant();
    operation.get().lookAgain(now);
    split.lookAgain(now);
    become(split, Progress.SENT, now);
    decided(about, List.of(Step.done("foreign_look_again", person.sentence())), now);
    due.fire(new OperationsDue(about.channelId()));
    return Optional.empty();
  }

  public Optional<Refusal> giveUp(ForeignSplit about, Person person) {
    Optional<RemoteOperation> operation = operations.newestAbout(SplitStoring.KIND, about.id());
    Split split = splits.locked(about.id()).orElseThrow();
    if (split.progress() != Progress.FOREIGN) {
      return Optional.of(notForeign(split.progress()));
    }
    Instant now = clock.instant();
    operation.ifPresent(ended -> end(ended, OperationStatus.DEAD, Split.GIVEN_UP, person, now));
    split.giveUp(person.sentence(), now);
    become(split, Progress.FAILED, now);
    decided(about, List.of(Step.done("foreign_give_up", person.sentence())), now);
    return Optional.empty();
  }

  /** Everything that was split out of it is locked first, since it may have to be taken back. */
  public Optional<Refusal> adopt(ForeignSplit about, Person person, OrderShown shown) {
    Split split = splits.find(about.id()).orElseThrow();
    if (!locking.lock(split)) {
      return Optional.of(
          Refusal.retry(Code.TRY_AGAIN, "a package of the split was just split itself", SOON));
    }
    if (split.progress() != Progress.FOREIGN) {
      return Optional.of(notForeign(split.progress()));
    }
    Optional<RemoteOperation> operation = operations.newestAbout(SplitStoring.KIND, about.id());
    Adoption adoption = adoption(split, operation, shown);
    Optional<Refusal> refusal = store(split, adoption, shown, person);
    if (refusal.isEmpty()) {
      Instant now = clock.instant();
      operation.ifPresent(ended -> end(ended, OperationStatus.DONE, "adopted", person, now));
      decided(about, steps(split, adoption, person), now);
    }
    return refusal;
  }

  /** What {@link #adopt} would make of it now; nothing is changed. */
  public Adoption foresee(ForeignSplit about, OrderShown shown) {
    Split split = splits.find(about.id()).orElseThrow();
    return adoption(split, operations.newestAbout(SplitStoring.KIND, about.id()), shown);
  }

  private Adoption adoption(Split split, Optional<RemoteOperation> operation, OrderShown shown) {
    Set<String> before =
        operation
            .map(RemoteOperation::leased)
            .filter(told -> told.memory() != null)
            .map(told -> Snapshot.parse(told.memory()).packageIds())
            .orElse(Set.of());
    return new AdoptionPolicy(assembly.of(split), before, shown.packages()).decide();
  }

  private Optional<Refusal> store(Split split, Adoption adoption, OrderShown shown, Person person) {
    String why = "what the marketplace has was adopted " + person.sentence();
    var cause = new ChangeCause(person.name(), null, why, split.correlationId());
    return switch (adoption) {
      case Adoption.Refuse refuse -> Optional.of(notAdoptable(refuse.detail()));
      case Adoption.Divided divided ->
          storing
              .divided(split, divided, shown, cause)
              .map(number -> notAdoptable("another package has the number " + number));
      case Adoption.Whole whole -> {
        storing.whole(split, whole, cause);
        yield Optional.empty();
      }
      case Adoption.Nothing nothing -> {
        storing.nothing(split, cause);
        yield Optional.empty();
      }
    };
  }

  private static List<Step> steps(Split split, Adoption adoption, Person person) {
    List<Adoption.Gone> gone =
        switch (adoption) {
          case Adoption.Refuse refuse -> List.of();
          case Adoption.Divided divided -> divided.gone();
          case Adoption.Whole whole -> whole.gone();
          case Adoption.Nothing nothing -> nothing.gone();
        };
    List<Step> steps = new ArrayList<>();
    steps.add(Step.done("foreign_adopt", person.sentence() + "; " + outcome(split, adoption)));
    gone.forEach(line -> steps.add(Step.refused("units_gone", "units_gone", line.sentence())));
    return steps;
  }

  private static String outcome(Split split, Adoption adoption) {
    return switch (adoption) {
      case Adoption.Divided divided ->
          "%d packages as planned, %d new, %d taken back"
              .formatted(divided.kept().size(), divided.found().size(), divided.voided().size());
      case Adoption.Whole whole -> "the source is whole again";
      case Adoption.Nothing nothing -> "all of it was cancelled";
      case Adoption.Refuse refuse -> refuse.detail();
    };
  }

  private void become(Split split, Progress next, Instant now) {
    splits.actionsOf(split.id()).stream()
        .filter(action -> action.progress() == Progress.FOREIGN)
        .forEach(action -> action.becomes(next, now));
  }

  private static void end(
      RemoteOperation operation, OperationStatus end, String code, Person person, Instant now) {
    operation.end(end, code, person.sentence(), now);
  }

  private void decided(ForeignSplit about, List<Step> steps, Instant now) {
    flowLog.add(
        about.correlationId().value(),
        about.channelId(),
        SplitStoring.KIND,
        about.number(),
        steps,
        now);
    alarms.resolve(AlarmCause.About.split(about.channelId(), about.correlationId().value()));
  }

  static Refusal notForeign(Progress progress) {
    return Refusal.of(Code.SPLIT_NOT_FOREIGN, "the split is " + progress.wire());
  }

  private static Refusal notAdoptable(String detail) {
    return Refusal.of(Code.SPLIT_NOT_ADOPTABLE, detail);
  }
}
