package split.sandbox.trendyol;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.sandbox.Numbers;
import split.sandbox.Refused;

/**
 * One seller at Trendyol: settings, orders and their packages.
 *
 * <p>A package lives from Created over Picking and Invoiced to Shipped. Before that it can be
 * split: it is dead from then on, as UnPacked, and its units go into new packages. Both is shown
 * some time later only, as the {@link SplitRules} say. No unit is lost or made by any of it.
 *
 * <p>Safe for threads; each operation happens at once or throws {@link Refused} and changes
 * nothing.
 */
public final class Shop {
  private final String sellerId;
  private final Numbers numbers;
  private final Clock clock;
  private final Holdings holdings = new Holdings();
  private ShopSettings settings;
  private CallLimits limits;

  Shop(String sellerId, ShopSettings settings, Numbers numbers, Clock clock) {
    this.sellerId = sellerId;
    this.numbers = numbers;
    this.clock = clock;
    this.settings = settings;
    this.limits = new CallLimits(clock, settings.tier());
  }

  public String sellerId() {
    return sellerId;
  }

  public synchronized ShopSettings settings() {
    return settings;
  }

  public synchronized CallLimits limits() {
    return limits;
  }

  synchronized void change(ShopSettings other) {
    settings = other;
    limits = new CallLimits(clock, other.tier());
  }

  /** Puts an order into the shop as one package. */
  public synchronized ShipmentPackage sell(Sale sale) {
    Refused.unless(holdings.order(sale.order().orderNumber()).isEmpty(), Refusal.ORDER_EXISTS);
    Refused.unless(holdings.find(sale.packageId()).isEmpty(), Refusal.ID_EXISTS);
    Set<Long> lineIds = sale.lines().stream().map(OrderLine::id).collect(Collectors.toSet());
    boolean fresh = lineIds.stream().noneMatch(holdings::knowsLine);
    Refused.unless(fresh && lineIds.size() == sale.lines().size(), Refusal.ID_EXISTS);
    holdings.add(sale.order());
    return holdings.put(sale.asPackage(numbers.code()));
  }

  public synchronized Optional<Order> order(String orderNumber) {
    return holdings.order(orderNumber);
  }

  public synchronized List<String> orderNumbers() {
    return holdings.orderNumbers();
  }

  /** Every package the order ever had or will have, the oldest first. */
  public synchronized List<ShipmentPackage> packagesOf(String orderNumber) {
    return holdings.ofOrder(orderNumber);
  }

  /** Those that are shown now and still with the seller. */
  public synchronized List<ShipmentPackage> openPackagesOf(String orderNumber) {
    return holdings.ofOrder(orderNumber).stream()
        .filter(each -> each.status().open() && each.at(clock.instant()).isPresent())
        .toList();
  }

  public synchronized Optional<ShipmentPackage> find(long packageId) {
    return holdings.find(packageId);
  }

  public synchronized OrdersPage list(OrdersQuery query) {
    Stream<ShipmentPackage> candidates =
        query
            .orderNumber()
            .map(number -> holdings.ofOrder(number).stream())
            .orElseGet(
                () ->
                    query.packageIds().isEmpty()
                        ? holdings.all().stream()
                        : query.packageIds().stream().flatMap(id -> holdings.find(id).stream()));
    return query.page(candidates, clock.instant());
  }

  public synchronized SplitDone split(
      long packageId, List<List<Part>> groups, SplitRules rules, Origin.Kind kind) {
    ShipmentPackage source = open(packageId);
    List<List<OrderLine>> parcels = Dividing.divide(source, groups, rules.wholePackage());
    Origin origin = Origin.of(kind, source, rules.origins());
    Instant now = clock.instant();
    Instant due = now.plus(rules.delay());
    List<ShipmentPackage> children = new ArrayList<>();
    for (List<OrderLine> lines : parcels) {
      children.add(child(source, origin, rules.statusOf(source), numbered(lines, rules), due));
      due = due.plus(rules.stagger());
    }
    Instant end = rules.parentLast() ? children.getLast().created() : now;
    return new SplitDone(
        holdings.put(source.to(PackageStatus.UNPACKED, end)), List.copyOf(children));
  }

  private List<OrderLine> numbered(List<OrderLine> lines, SplitRules rules) {
    return rules.newLineIds()
        ? lines.stream().map(line -> line.withId(numbers.lineId())).toList()
        : lines;
  }

  private ShipmentPackage child(
      ShipmentPackage source,
      Origin origin,
      PackageStatus status,
      List<OrderLine> lines,
      Instant due) {
    return holdings.put(
        new ShipmentPackage(
            numbers.packageId(),
            source.orderNumber(),
            numbers.code(),
            source.dispatch().forChild(),
            lines,
            List.of(new HistoryEntry(due, status)),
            origin));
  }

  /** Units that are cancelled by somebody. */
  public record Withdrawal(Origin.Kind kind, PackageStatus status, List<Part> parts) {}

  /**
   * Takes units out of a package. If others are left, the package is broken, and both go on in new
   * packages; the others in the state they were in.
   */
  public synchronized SplitDone withdraw(long packageId, Withdrawal withdrawal, SplitRules rules) {
    ShipmentPackage source = open(packageId);
    Dividing dividing = new Dividing(source);
    List<OrderLine> gone = dividing.take(withdrawal.parts());
    List<OrderLine> rest = dividing.rest();
    Instant now = clock.instant();
    if (rest.isEmpty()) {
      return new SplitDone(holdings.put(source.to(withdrawal.status(), now)), List.of());
    }
    Origin origin = Origin.of(withdrawal.kind(), source, rules.origins());
    Instant due = now.plus(rules.delay());
    List<ShipmentPackage> children =
        List.of(
            child(source, origin, source.status(), numbered(rest, rules), due),
            child(source, origin, withdrawal.status(), numbered(gone, rules), due));
    return new SplitDone(holdings.put(source.to(PackageStatus.UNPACKED, now)), children);
  }

  /** The seller moves a package on; every unit of it must be named. */
  public synchronized ShipmentPackage advance(
      long packageId, PackageStatus next, List<Part> parts, Optional<String> invoiceNumber) {
    ShipmentPackage current = open(packageId);
    PackageStatus before =
        next == PackageStatus.PICKING ? PackageStatus.CREATED : PackageStatus.PICKING;
    Refused.unless(current.status() == before, Refusal.WRONG_STATE);
    Dividing dividing = new Dividing(current);
    dividing.take(parts);
    Refused.unless(dividing.rest().isEmpty(), Refusal.NOT_ALL_LINES);
    Instant now = clock.instant();
    ShipmentPackage told =
        next == PackageStatus.INVOICED
            ? current.with(current.dispatch().invoiced(invoiceNumber, now))
            : current;
    return holdings.put(told.to(next, now));
  }

  /** The seller tells something of a package. */
  public synchronized ShipmentPackage tell(
      long packageId, BiFunction<Dispatch, Instant, Dispatch> news) {
    ShipmentPackage current = open(packageId);
    return holdings.put(current.with(news.apply(current.dispatch(), clock.instant())));
  }

  /** Moves a living package on from outside, without the rules that bind the seller. */
  public synchronized ShipmentPackage move(long packageId, PackageStatus status) {
    ShipmentPackage current = shown(packageId);
    Refused.unless(!current.broken(), Refusal.WRONG_STATE);
    return holdings.put(current.to(status, clock.instant()));
  }

  /** The package, which the seller can still change. */
  public synchronized ShipmentPackage open(long packageId) {
    ShipmentPackage current = shown(packageId);
    Refused.unless(current.status().open(), Refusal.WRONG_STATE);
    return current;
  }

  private ShipmentPackage shown(long packageId) {
    return holdings
        .find(packageId)
        .filter(each -> each.at(clock.instant()).isPresent())
        .orElseThrow(() -> new Refused(Refusal.UNKNOWN_PACKAGE));
  }
}
