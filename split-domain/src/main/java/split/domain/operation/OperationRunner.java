package split.domain.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import split.domain.channel.ChannelDirectory;
import split.domain.channel.EffectiveChannel;
import split.domain.contention.Clash;
import split.vocabulary.LeasedOperation;

/** Performs one leased operation with no transaction open, then has it settled. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperationRunner {
  private static final Logger LOG = System.getLogger(OperationRunner.class.getName());

  @Inject private OperationHandlers handlers;
  @Inject private ChannelDirectory channels;
  @Inject private OperationClaiming claiming;
  @Inject private InsistentSettling settling;
  @Inject private RememberedCircuits circuits;
  @Inject private Clock clock;

  /**
   * @return how it went at the marketplace; empty if somebody else took over before
   */
  public Optional<Outcome> run(LeasedOperation operation) {
    Instant started = clock.instant();
    EffectiveChannel channel = channels.byId(operation.channelId()).orElseThrow();
    Optional<Performed> performed = perform(operation, channel);
    performed.ifPresent(done -> settle(operation, channel, done, started));
    return performed.map(Performed::outcome);
  }

  /** The circuit first: what goes back into the queue must not be claimed past it. */
  private void settle(
      LeasedOperation operation, EffectiveChannel channel, Performed performed, Instant started) {
    boolean open = isCircuitOpen(operation, channel.slug(), performed.outcome(), started);
    if (settling.settle(operation, channel, performed, open).isEmpty()) {
      LOG.log(
          Level.WARNING,
          "Late result of operation %d refused: fence %d is old"
              .formatted(operation.id(), operation.fence()));
    }
  }

  /** A circuit that cannot be kept must not keep the operation from being settled. */
  private boolean isCircuitOpen(
      LeasedOperation operation, String channel, Outcome outcome, Instant started) {
    if (operation.concernedChannel() == null) {
      return false;
    }
    try {
      return circuits.isOpenAfter(operation, channel, outcome, started);
    } catch (RuntimeException failure) {
      if (Clash.behind(failure) == Clash.OUT_OF_REACH) {
        throw failure;
      }
      LOG.log(Level.ERROR, "The circuit of channel " + channel + " learned nothing", failure);
      return circuits.of(operation.channelId()).isOpen();
    }
  }

  private Optional<Performed> perform(LeasedOperation operation, EffectiveChannel channel) {
    try {
      return Optional.of(
          handlers.of(operation.kind()).perform(operation, channel, announcing(operation)));
    } catch (Announcement.LeaseLost lost) {
      LOG.log(
          Level.WARNING,
          "Operation %d was taken over before the marketplace was told".formatted(operation.id()));
      return Optional.empty();
    } catch (RuntimeException bug) {
      LOG.log(Level.ERROR, "Operation " + operation.id() + " could not be performed", bug);
      return Optional.of(
          new Performed(
              new Outcome.Broken("internal error, see the server log"),
              false,
              List.of(),
              Performed.Effect.NONE));
    }
  }

  private Announcement announcing(LeasedOperation operation) {
    return (memory, effect) -> {
      if (!claiming.announce(operation, memory, effect)) {
        throw new Announcement.LeaseLost();
      }
    };
  }
}
