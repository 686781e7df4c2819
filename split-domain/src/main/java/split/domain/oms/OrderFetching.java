package split.domain.oms;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import split.domain.channel.EffectiveChannel;
import split.domain.flowlog.FlowLogging;
import split.domain.marketplace.Account;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.Marketplaces;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.oms.ImportedOrder.ImportedItem;
import split.domain.oms.ImportedOrder.ImportedPackage;
import split.domain.operation.RememberedCircuits;
import split.vocabulary.Circuit;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.vocabulary.Step;

/** Asks the marketplace once for an order, and imports what it shows of it (SPL-5). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderFetching {
  private static final Duration LATER = Duration.ofSeconds(30);

  @Inject private Marketplaces marketplaces;
  @Inject private OrderImporting importing;
  @Inject private FlowLogging logging;
  @Inject private RememberedCircuits circuits;

  /**
   * @param flow that asks, as it stands in the log
   * @param number of an order or a package
   */
  public FetchedOrder fetch(
      EffectiveChannel channel, CorrelationId correlationId, String flow, String number) {
    Account account = new Account(channel.slug(), channel.settings(), new Exchanges());
    Marketplace marketplace = marketplaces.of(channel.marketplace());
    Optional<OrderQuery> query = marketplace.locate(account, number);
    if (query.isEmpty()) {
      return new FetchedOrder.NotThere();
    }
    Circuit circuit = circuits.of(channel.id());
    if (circuit.isOpen()) {
      return new FetchedOrder.NotAsked(
          "its marketplace is left alone, being " + circuit.reason().wire(), LATER);
    }
    FetchedOrder result =
        switch (marketplace.read(account, query.get())) {
          case Reading.Found found -> imported(channel, marketplace, account, found.packages());
          case Fault.Throttled throttled ->
              new FetchedOrder.NotAsked("the marketplace is throttling", throttled.retryAfter());
          case Fault fault ->
              new FetchedOrder.NotAsked(
                  "the marketplace could not be asked: " + fault.detail(), LATER);
        };
    logging.add(correlationId, channel.id(), flow, number, account.exchanges().steps());
    return result;
  }

  private FetchedOrder imported(
      EffectiveChannel channel,
      Marketplace marketplace,
      Account account,
      List<RemotePackage> shown) {
    Map<String, List<ImportedPackage>> packages =
        shown.stream()
            .filter(remote -> remote.life() != Life.DEAD && !remote.lines().isEmpty())
            .collect(
                Collectors.groupingBy(
                    RemotePackage::orderNumber,
                    Collectors.mapping(
                        remote ->
                            translate(remote, marketplace.packageNumber(account, remote), channel),
                        Collectors.toList())));
    if (packages.isEmpty()) {
      return new FetchedOrder.NotThere();
    }
    List<ImportedOrder> orders =
        packages.entrySet().stream()
            .map(order -> new ImportedOrder(order.getKey(), order.getValue()))
            .toList();
    return switch (importing.importOrders(channel, orders)) {
      case OrderImport.Done(var stored) -> new FetchedOrder.Imported(stored);
      case OrderImport.Refused(var refusal) -> notImported(account, refusal);
    };
  }

  private static FetchedOrder notImported(Account account, Refusal refusal) {
    account.exchanges().add(Step.refused("order_import", refusal.code().wire(), refusal.detail()));
    return new FetchedOrder.NotAsked(
        "what the marketplace shows could not be imported: " + refusal.detail(), LATER);
  }

  private static ImportedPackage translate(
      RemotePackage remote, String number, EffectiveChannel channel) {
    List<ImportedItem> items =
        remote.lines().stream()
            .map(
                line ->
                    new ImportedItem(
                        line.lineId(),
                        List.of(),
                        line.sku(),
                        line.barcode(),
                        line.quantity(),
                        line.lineId()))
            .toList();
    return new ImportedPackage(
        number,
        remote.id(),
        remote.status(),
        remote.life().state(channel.baseState()),
        null,
        remote.tracking(),
        items);
  }
}
