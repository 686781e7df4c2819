package split.sandbox.n11;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.sandbox.Numbers;
import split.sandbox.Refused;

/**
 * One seller at N11: credentials, orders and their packages.
 *
 * <p>A package lives from Created over Picking to Shipped and Delivered. A split breaks it: it
 * stays for ever as Unpacked, its units go into new packages in Picking with new numbers and
 * campaign codes, cancelled units into one that is UnSupplied, units nobody mentioned into one
 * extra package. No unit is lost or made by any of it.
 *
 * <p>Safe for threads; each operation happens at once or throws {@link Refused} and changes
 * nothing.
 */
public final class Shop {
  private final String appKey;
  private final Numbers numbers;
  private final Clock clock;
  private final Warehouse warehouse = new Warehouse();
  private String appSecret;

  public Shop(String appKey, String appSecret, Numbers numbers, Clock clock) {
    this.appKey = appKey;
    this.appSecret = appSecret;
    this.numbers = numbers;
    this.clock = clock;
  }

  public String appKey() {
    return appKey;
  }

  public synchronized boolean admits(String secret) {
    return appSecret.equals(secret);
  }

  synchronized void changeSecret(String secret) {
    appSecret = secret;
  }

  /** Puts an order into the shop as one package. */
  public synchronized ShipmentPackage sell(Sale sale) {
    Refused.unless(warehouse.order(sale.order().orderNumber()).isEmpty(), Refusal.ORDER_EXISTS);
    Refused.unless(warehouse.find(sale.packageId()).isEmpty(), Refusal.ID_EXISTS);
    Set<Long> lineIds = sale.lines().stream().map(OrderLine::id).collect(Collectors.toSet());
    boolean fresh = lineIds.stream().allMatch(id -> warehouse.holding(id).isEmpty());
    Refused.unless(fresh && lineIds.size() == sale.lines().size(), Refusal.ID_EXISTS);
    warehouse.add(sale.order());
    return warehouse.put(sale.asPackage(numbers.code()));
  }

  public synchronized Optional<Order> order(String orderNumber) {
    return warehouse.order(orderNumber);
  }

  public synchronized List<String> orderNumbers() {
    return warehouse.orderNumbers();
  }

  /** Every package the order ever had, broken ones too, the oldest first. */
  public synchronized List<ShipmentPackage> packagesOf(String orderNumber) {
    return warehouse.ofOrder(orderNumber);
  }

  public synchronized Optional<ShipmentPackage> find(long packageId) {
    return warehouse.find(packageId);
  }

  public synchronized PackagePage list(PackageQuery query) {
    Stream<ShipmentPackage> candidates =
        query
            .orderNumber()
            .map(number -> warehouse.ofOrder(number).stream())
            .orElseGet(
                () ->
                    query
                        .packageIds()
                        .map(ids -> ids.stream().flatMap(id -> warehouse.find(id).stream()))
                        .orElseGet(() -> warehouse.all().stream()));
    return query.page(candidates);
  }

  public synchronized Set<String> ordersOf(Stream<Long> lineIds) {
    return lineIds
        .flatMap(id -> warehouse.holding(id).stream())
        .map(ShipmentPackage::orderNumber)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The package that holds the line now, unless a split has broken it. */
  public synchronized Optional<ShipmentPackage> living(long lineId) {
    return warehouse.holding(lineId).filter(each -> !each.broken());
  }

  /** The package that holds all these lines now. */
  public synchronized ShipmentPackage holding(Stream<Long> lineIds) {
    Set<ShipmentPackage> found = new LinkedHashSet<>();
    lineIds.forEach(
        id ->
            found.add(warehouse.holding(id).orElseThrow(() -> new Refused(Refusal.UNKNOWN_LINE))));
    Refused.unless(
        found.stream().map(ShipmentPackage::orderNumber).distinct().count() <= 1,
        Refusal.SEVERAL_ORDERS);
    Refused.unless(found.size() <= 1, Refusal.SEVERAL_PACKAGES);
    return found.iterator().next();
  }

  /** Accepts one line; its package is in Picking as soon as all its lines are. */
  public synchronized AcceptedLine accept(long lineId) {
    Optional<ShipmentPackage> holder = warehouse.holding(lineId);
    if (holder.isEmpty()) {
      return AcceptedLine.failed(lineId, Refusal.UNKNOWN_LINE.message());
    }
    ShipmentPackage current = holder.get();
    if (current.status() != PackageStatus.CREATED
        || current.line(lineId).orElseThrow().accepted()) {
      return AcceptedLine.failed(lineId, "Order line is not in status Created");
    }
    ShipmentPackage next =
        current.with(
            current.lines().stream().map(l -> l.id() == lineId ? l.asAccepted() : l).toList());
    boolean all = next.lines().stream().allMatch(OrderLine::accepted);
    return AcceptedLine.done(
        lineId, warehouse.put(all ? next.to(PackageStatus.PICKING, clock.instant()) : next));
  }

  public synchronized SplitDone split(SplitRequest request, SplitRules rules, Origin.Kind kind) {
    SplitCheck.shape(request);
    ShipmentPackage source = holding(request.lineIds());
    SplitCheck check = SplitCheck.against(source, request, rules);
    SplitRules numbering =
        request instanceof SplitRequest.ByLine
            ? new SplitRules(SplitRules.KeptLine.FIRST, rules.wholePackage())
            : rules;
    return breakUp(
        source,
        new Dividing(source, numbering, numbers::lineId).divide(check.groups(), check.cancelled()),
        kind);
  }

  private SplitDone breakUp(ShipmentPackage source, Parcels parcels, Origin.Kind kind) {
    Instant now = clock.instant();
    ShipmentPackage parent = warehouse.put(source.to(PackageStatus.UNPACKED, now));
    List<ShipmentPackage> groups = new ArrayList<>();
    parcels
        .groups()
        .forEach(lines -> groups.add(child(source, PackageStatus.PICKING, lines, kind, now)));
    return new SplitDone(
        parent,
        List.copyOf(groups),
        parcels.remainder().map(lines -> child(source, PackageStatus.PICKING, lines, kind, now)),
        Optional.of(parcels.cancelled())
            .filter(lines -> !lines.isEmpty())
            .map(lines -> child(source, PackageStatus.UNSUPPLIED, lines, kind, now)));
  }

  private ShipmentPackage child(
      ShipmentPackage source,
      PackageStatus status,
      List<OrderLine> lines,
      Origin.Kind kind,
      Instant now) {
    return warehouse.put(
        new ShipmentPackage(
            numbers.packageId(),
            source.orderNumber(),
            status,
            numbers.code(),
            Optional.empty(),
            lines,
            List.of(new HistoryEntry(now, status)),
            Origin.of(kind, source.id())));
  }

  /**
   * The customer cancels units of a line. If others are left, the package is broken: they go on in
   * a new package in the state the old one had.
   */
  public synchronized SplitDone cancelByCustomer(Part part) {
    ShipmentPackage source = holding(Stream.of(part.lineId()));
    boolean open =
        source.status() == PackageStatus.CREATED || source.status() == PackageStatus.PICKING;
    Refused.unless(open, Refusal.WRONG_STATE);
    int there = source.line(part.lineId()).orElseThrow().quantity();
    Refused.unless(part.quantity() > 0 && part.quantity() <= there, Refusal.TOO_MANY);
    Instant now = clock.instant();
    if (part.quantity() == source.units()) {
      ShipmentPackage cancelled = warehouse.put(source.to(PackageStatus.CANCELLED, now));
      return new SplitDone(cancelled, List.of(), Optional.empty(), Optional.empty());
    }
    Parcels parcels =
        new Dividing(source, SplitRules.DEFAULT, numbers::lineId)
            .divide(List.of(), Map.of(part.lineId(), part.quantity()));
    ShipmentPackage parent = warehouse.put(source.to(PackageStatus.UNPACKED, now));
    Origin.Kind kind = Origin.Kind.CUSTOMER_CANCEL;
    return new SplitDone(
        parent,
        List.of(),
        parcels.remainder().map(lines -> child(source, source.status(), lines, kind, now)),
        Optional.of(child(source, PackageStatus.CANCELLED, parcels.cancelled(), kind, now)));
  }

  /** The carrier's true tracking number becomes known; the state stays. */
  public synchronized ShipmentPackage label(long packageId, String trackingNumber) {
    ShipmentPackage current =
        warehouse.find(packageId).orElseThrow(() -> new Refused(Refusal.UNKNOWN_PACKAGE));
    return warehouse.put(current.labelled(trackingNumber));
  }

  /** Moves a package on from outside, without the rules that bind the seller. */
  public synchronized ShipmentPackage move(long packageId, PackageStatus status) {
    ShipmentPackage current =
        warehouse.find(packageId).orElseThrow(() -> new Refused(Refusal.UNKNOWN_PACKAGE));
    return warehouse.put(current.to(status, clock.instant()));
  }
}
