package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
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
import split.domain.oms.ImportedOrder;
import split.domain.oms.ImportedOrder.ImportedItem;
import split.domain.oms.ImportedOrder.ImportedPackage;
import split.domain.oms.OrderImport;
import split.domain.oms.OrderImporting;
import split.domain.operation.RememberedCircuits;
import split.vocabulary.Circuit;
import split.vocabulary.PackageState;
import split.vocabulary.Refusal;
import split.vocabulary.Step;

/**
 * Asks the marketplace once for a source that is not known here, and imports what it shows (SPL-5).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SourceLookup {
  static final String SETTING = "look_up_unknown_sources";
  private static final Duration LATER = Duration.ofSeconds(30);

  @Inject private Marketplaces marketplaces;
  @Inject private OrderImporting importing;
  @Inject private FlowLogging logging;
  @Inject private RememberedCircuits circuits;

  sealed interface Result {}

  record Found() implements Result {}

  record NotThere() implements Result {}

  /** The marketplace could not be asked, so nobody knows. */
  record NotAsked(String why, Duration retryAfter) implements Result {}

  public Result bringIn(Intake intake) {
    EffectiveChannel channel = intake.channel();
    Account account = new Account(channel.slug(), channel.settings(), new Exchanges());
    Marketplace marketplace = marketplaces.of(channel.marketplace());
    Optional<OrderQuery> query =
        account.isSet(SETTING)
            ? marketplace.locate(account, intake.request().number())
            : Optional.empty();
    if (query.isEmpty()) {
      return new NotThere();
    }
    Circuit circuit = circuits.of(channel.id());
    if (circuit.isOpen()) {
      return new NotAsked("its marketplace is left alone, being " + circuit.reason().wire(), LATER);
    }
    Result result =
        switch (marketplace.read(account, query.get())) {
          case Reading.Found found -> imported(intake, marketplace, account, found.packages());
          case Fault.Throttled throttled ->
              new NotAsked("the marketplace is throttling", throttled.retryAfter());
          case Fault fault ->
              new NotAsked("the marketplace could not be asked: " + fault.detail(), LATER);
        };
    logging.add(
        intake.correlationId(),
        channel.id(),
        SplitStoring.KIND,
        intake.request().number(),
        account.exchanges().steps());
    return result;
  }

  private Result imported(
      Intake intake, Marketplace marketplace, Account account, List<RemotePackage> shown) {
    Map<String, List<ImportedPackage>> packages =
        shown.stream()
            .filter(remote -> remote.life() != Life.DEAD && !remote.lines().isEmpty())
            .collect(
                Collectors.groupingBy(
                    RemotePackage::orderNumber,
                    Collectors.mapping(
                        remote ->
                            translate(
                                remote,
                                marketplace.packageNumber(account, remote),
                                intake.channel()),
                        Collectors.toList())));
    if (packages.isEmpty()) {
      return new NotThere();
    }
    List<ImportedOrder> orders =
        packages.entrySet().stream()
            .map(order -> new ImportedOrder(order.getKey(), order.getValue()))
            .toList();
    return switch (importing.importOrders(intake.channel(), orders)) {
      case OrderImport.Done done -> new Found();
      case OrderImport.Refused refused -> notImported(account, refused.refusal());
    };
  }

  private static Result notImported(Account account, Refusal refusal) {
    account.exchanges().add(Step.refused("order_import", refusal.code().wire(), refusal.detail()));
    return new NotAsked(
        "what the marketplace shows could not be imported: " + refusal.detail(), LATER);
  }

  private static ImportedPackage translate(
      RemotePackage remote, String number, EffectiveChannel channel) {
    PackageState state = remote.life().state(channel.baseState());
    List<ImportedItem> items = new ArrayList<>();
    remote
        .lines()
        .forEach(
            line ->
                items.add(
                    new ImportedItem(
                        line.lineId(),
                        List.of(),
                        line.sku(),
                        line.barcode(),
                        line.quantity(),
                        line.lineId())));
    return new ImportedPackage(
        number, remote.id(), remote.status(), state, null, remote.tracking(), items);
  }
}
