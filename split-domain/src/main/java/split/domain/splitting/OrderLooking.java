package split.domain.splitting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
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
import split.vocabulary.Circuit;
import split.vocabulary.Code;
import split.vocabulary.Refusal;

/**
 * Looks, on record, at what a marketplace shows of a split's order. Not to be called within a
 * transaction.
 */
@Dependent
class OrderLooking {
  private static final Duration LATER = Duration.ofSeconds(30);

  private final ChannelDirectory channels;
  private final Marketplaces marketplaces;
  private final RememberedCircuits circuits;
  private final FlowLogging logging;

  @Inject
  OrderLooking(
      ChannelDirectory channels,
      Marketplaces marketplaces,
      RememberedCircuits circuits,
      FlowLogging logging) {
    this.channels = channels;
    this.marketplaces = marketplaces;
    this.circuits = circuits;
    this.logging = logging;
  }

  sealed interface Look {
    record Seen(OrderShown shown) implements Look {}

    record Unread(Refusal refusal) implements Look {}
  }

  Look at(ForeignSplit split) {
    Circuit circuit = circuits.of(split.channelId());
    if (circuit.isOpen()) {
      return unread("it is left alone, being " + circuit.reason().wire(), LATER);
    }
    EffectiveChannel channel = channels.byId(split.channelId()).orElseThrow();
    Account account = new Account(channel.slug(), channel.settings(), new Exchanges());
    Marketplace marketplace = marketplaces.of(channel.marketplace());
    Reading reading = marketplace.read(account, OrderQuery.order(split.orderNumber()));
    logging.add(
        split.correlationId(),
        split.channelId(),
        SplitStoring.KIND,
        split.number(),
        account.exchanges().steps());
    return switch (reading) {
      case Reading.Found found ->
          new Look.Seen(new OrderShown(marketplace, account, found.packages()));
      case Fault.Throttled throttled -> unread(throttled.detail(), throttled.retryAfter());
      case Fault fault -> unread(fault.detail(), LATER);
    };
  }

  private static Look unread(String why, Duration retryAfter) {
    return new Look.Unread(
        Refusal.retry(Code.TRY_AGAIN, "the marketplace could not be read: " + why, retryAfter));
  }
}
