package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.domain.channel.ChannelDirectory;
import split.domain.channel.EffectiveChannel;
import split.domain.flowlog.FlowLogging;
import split.domain.marketplace.Account;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.Marketplaces;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.Reading;
import split.domain.operation.RememberedCircuits;
import split.vocabulary.Caller;
import split.vocabulary.Circuit;
import split.vocabulary.Code;
import split.vocabulary.ForeignDecision;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Step;

/**
 * Takes a person's decision about a split that somebody else has interfered with (MKT-4). Holds no
 * transaction itself, so that none is open while the marketplace is asked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForeignDeciding {
  private static final Duration LATER = Duration.ofSeconds(30);

  @Inject private ForeignSettling settling;
  @Inject private ChannelDirectory channels;
  @Inject private Marketplaces marketplaces;
  @Inject private RememberedCircuits circuits;
  @Inject private FlowLogging logging;

  /**
   * @param note why, in the caller's words, or null
   * @return why nothing was changed, or empty if it was done
   */
  @Needs(Right.OPERATE)
  public Optional<Refusal> decide(
      Caller caller, String correlationId, ForeignDecision decision, String note) {
    Person person = new Person(caller.name(), note);
    Optional<ForeignSplit> found = settling.find(correlationId);
    if (found.isEmpty()) {
      return Optional.of(Refusal.of(Code.NOT_FOUND, "there is no such split"));
    }
    ForeignSplit split = found.get();
    if (!ForeignDecision.allowedIn(split.progress()).contains(decision)) {
      return Optional.of(ForeignSettling.notForeign(split.progress()));
    }
    Optional<Refusal> refusal =
        Contention.settle(again -> decide(split, decision, person), Optional::of);
    refusal.ifPresent(
        no ->
            log(
                split,
                List.of(
                    Step.refused(
                        "foreign_" + decision.wire(),
                        no.code().wire(),
                        person.sentence() + "; " + no.detail()))));
    return refusal;
  }

  private Optional<Refusal> decide(ForeignSplit split, ForeignDecision decision, Person person) {
    return switch (decision) {
      case LOOK_AGAIN -> settling.lookAgain(split, person);
      case ADOPT -> adopt(split, person);
      case GIVE_UP -> settling.giveUp(split, person);
    };
  }

  private Optional<Refusal> adopt(ForeignSplit split, Person person) {
    Circuit circuit = circuits.of(split.channelId());
    if (circuit.isOpen()) {
      return unread("it is left alone, being " + circuit.reason().wire(), LATER);
    }
    EffectiveChannel channel = channels.byId(split.channelId()).orElseThrow();
    Account account = new Account(channel.slug(), channel.settings(), new Exchanges());
    Marketplace marketplace = marketplaces.of(channel.marketplace());
    Reading reading = marketplace.read(account, OrderQuery.order(split.orderNumber()));
    log(split, account.exchanges().steps());
    return switch (reading) {
      case Reading.Found found ->
          settling.adopt(split, person, new OrderShown(marketplace, account, found.packages()));
      case Fault.Throttled throttled -> unread(throttled.detail(), throttled.retryAfter());
      case Fault fault -> unread(fault.detail(), LATER);
    };
  }

  private static Optional<Refusal> unread(String why, Duration retryAfter) {
    return Optional.of(
        Refusal.retry(Code.TRY_AGAIN, "the marketplace could not be read: " + why, retryAfter));
  }

  private void log(ForeignSplit split, List<Step> steps) {
    logging.add(split.correlationId(), split.channelId(), SplitStoring.KIND, split.number(), steps);
  }
}
