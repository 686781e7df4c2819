package split.domain.oms;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import split.domain.oms.TransitionPolicy.Choice;
import split.persistence.channel.Channels;
import split.persistence.oms.Package;
import split.persistence.oms.PackageTransitions;
import split.persistence.oms.Packages;
import split.persistence.oms.StateTransitions;
import split.vocabulary.Caller;
import split.vocabulary.ChangeCause;
import split.vocabulary.Destination;
import split.vocabulary.PackageState;
import split.vocabulary.Refusal;
import split.vocabulary.Transition;
import split.vocabulary.Violation;

/** One command on one package, in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CommandApplying {
  static final String FLOW = "package_command";

  @Inject private Packages packages;
  @Inject private Channels channels;
  @Inject private StateTransitions table;
  @Inject private PackageTransitions happened;
  @Inject private PackageCommands commands;
  @Inject private PackageChanges changes;
  @Inject private CommandRecording recording;
  @Inject private Clock clock;

  public CommandAnswer apply(CommandWish wish) {
    Optional<Package> found = packages.locked(wish.packageId());
    if (found.isEmpty() || !covers(wish.caller(), found.get())) {
      return new CommandAnswer.NoPackage();
    }
    Package stored = found.get();
    return switch (new TransitionPolicy(table.all(), commands.names())
        .choose(wish.transition(), wish.slug())) {
      case Choice.Refused(var violations) -> refused(stored, wish.shape(), violations);
      case Choice.Chosen(var transition) -> judge(commanded(wish, stored, transition), wish);
    };
  }

  private CommandedPackage commanded(CommandWish wish, Package stored, Transition transition) {
    return new CommandedPackage(
        stored,
        transition,
        CommandInput.of(wish.input()),
        wish.caller(),
        wish.correlationId(),
        clock.instant());
  }

  private CommandAnswer judge(CommandedPackage commanded, CommandWish wish) {
    Package stored = commanded.stored();
    Transition transition = commanded.transition();
    Optional<PackageState> next = next(stored, transition.destination());
    List<Violation> violations = new ArrayList<>();
    TransitionPolicy.obstacle(transition, stored.state(), next).ifPresent(violations::add);
    CommandDecision decision = commands.find(transition.command()).orElseThrow().decide(commanded);
    return switch (decision) {
      case CommandDecision.Refuse(var more) -> {
        violations.addAll(more);
        yield refused(stored, wish.shape(), violations);
      }
      case CommandDecision.Accept accept when violations.isEmpty() && wish.shape().isEmpty() ->
          done(commanded, next, accept);
      case CommandDecision.Accept accept -> refused(stored, wish.shape(), violations);
    };
  }

  private CommandAnswer done(
      CommandedPackage commanded, Optional<PackageState> next, CommandDecision.Accept accept) {
    Package stored = commanded.stored();
    Transition transition = commanded.transition();
    PackageState before = stored.state();
    ChangeCause cause =
        new ChangeCause(
            commanded.caller().name(), transition, accept.note(), commanded.correlationId());
    next.ifPresent(state -> changes.enter(stored, state, cause, commanded.now()));
    accept.effect().run();
    recording.record(commanded, before, accept.note());
    return new CommandAnswer.Done();
  }

  private Optional<PackageState> next(Package stored, Destination destination) {
    return switch (destination) {
      case Destination.To(var state) -> Optional.of(state);
      case Destination.Back back -> happened.before(stored.id(), stored.state());
      case Destination.Stay stay -> Optional.empty();
    };
  }

  private boolean covers(Caller caller, Package stored) {
    return caller.scope().coversEveryChannel()
        || caller.scope().covers(channels.find(stored.channelId()).orElseThrow().slug());
  }

  private static CommandAnswer refused(
      Package stored, List<Violation> shape, List<Violation> rules) {
    List<Violation> all = new ArrayList<>(shape);
    all.addAll(rules);
    return new CommandAnswer.Refused(stored.channelId(), stored.number(), Refusal.of(all));
  }
}
