package split.sandbox.hepsiburada;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import split.sandbox.RateLimit;
import split.sandbox.Refused;

/**
 * One seller at Hepsiburada: settings, orders, packages and open lines.
 *
 * <p>A package lives from Open over InTransit to Delivered or Undelivered. While it is Open it can
 * be split or unpacked: its number is dead then, for ever. A split packs its units into new Open
 * packages; unpacking leaves them open, to be packed again. No unit is lost or made by any of it.
 *
 * <p>Safe for threads; each operation happens at once or throws {@link Refused} and changes
 * nothing.
 */
public final class Shop {
  private final String merchantId;
  private final Clock clock;
  private final Wrapping wrapping;
  private final Holdings holdings = new Holdings();
  private final Numbers numbers;
  private ShopSettings settings;
  private RateLimit rateLimit;

  Shop(String merchantId, ShopSettings settings, Numbers numbers, Clock clock) {
    this.merchantId = merchantId;
    this.clock = clock;
    this.numbers = numbers;
    this.wrapping = new Wrapping(numbers, holdings);
    this.settings = settings;
    this.rateLimit = new RateLimit(clock, settings.rateLimit(), settings.rateWindow());
  }

  public String merchantId() {
    return merchantId;
  }

  public synchronized boolean admits(String username, String password) {
    return settings.admits(username, password);
  }

  public synchronized Optional<ShopSettings.Webhook> webhook() {
    return settings.webhook();
  }

  public synchronized RateLimit rateLimit() {
    return rateLimit;
  }

  synchronized void change(ShopSettings other) {
    settings = other;
    rateLimit = new RateLimit(clock, other.rateLimit(), other.rateWindow());
  }

  /** Puts an order into the shop, packed or open; the package is empty if it is open. */
  public synchronized Optional<ShipmentPackage> sell(Sale sale) {
    Refused.unless(holdings.order(sale.order().orderNumber()).isEmpty(), Refusal.ORDER_EXISTS);
    Refused.unless(sale.packageNumber().flatMap(holdings::find).isEmpty(), Refusal.ID_EXISTS);
    List<String> ids = sale.lines().stream().map(LineItem::id).distinct().toList();
    boolean fresh = ids.stream().allMatch(id -> holdings.orderOfLine(id).isEmpty());
    Refused.unless(fresh && ids.size() == sale.lines().size(), Refusal.ID_EXISTS);
    holdings.add(sale.order());
    if (sale.packed().isEmpty()) {
      holdings.lay(sale.lines().stream());
    }
    return sale.packed().map(status -> wrapping.sold(sale, status));
  }

  public synchronized Optional<Order> order(String orderNumber) {
    return holdings.order(orderNumber);
  }

  public synchronized List<String> orderNumbers() {
    return holdings.orderNumbers();
  }

  /** Every package with lines of the order, dead ones too, the oldest first. */
  public synchronized List<ShipmentPackage> packagesOf(String orderNumber) {
    return holdings.ofOrder(orderNumber);
  }

  public synchronized List<Cancellation> cancelledOf(String orderNumber) {
    return holdings.cancelled(orderNumber);
  }

  public synchronized Optional<ShipmentPackage> find(String packageNumber) {
    return holdings.find(packageNumber);
  }

  /** The packages in that state, the newest last. */
  public synchronized List<ShipmentPackage> in(PackageStatus status) {
    return holdings.all().stream().filter(each -> each.status() == status).toList();
  }

  public synchronized List<LineItem> openLines() {
    return List.copyOf(holdings.open());
  }

  public synchronized Optional<String> orderOfLine(String lineId) {
    return holdings.orderOfLine(lineId);
  }

  public synchronized SplitDone split(
      String packageNumber, SplitRequest request, SplitRules rules, Origin.Kind kind) {
    ShipmentPackage source = known(packageNumber);
    List<LineItem> rest = SplitCheck.rest(source, request, rules);
    wrapping.free(request.groups().stream().map(SplitRequest.Group::packing).toList());
    Instant now = clock.instant();
    request.cancelled().forEach(each -> cancel(source, each, now));
    List<ShipmentPackage> children = new ArrayList<>();
    Origin origin = new Origin(kind, Optional.of(packageNumber));
    for (SplitRequest.Group group : request.groups()) {
      List<LineItem> lines = renumbered(taken(source, group.parts()), rules);
      children.add(wrapping.wrap(lines, group.packing(), origin, now));
    }
    if (!rest.isEmpty()) {
      children.add(wrapping.wrap(renumbered(rest, rules), Packing.UNSTATED, origin, now));
    }
    return new SplitDone(dead(source, now), List.copyOf(children));
  }

  private static List<LineItem> taken(ShipmentPackage source, List<Part> parts) {
    return Part.sum(parts.stream()).entrySet().stream()
        .map(each -> source.line(each.getKey()).orElseThrow().units(each.getValue()))
        .toList();
  }

  private List<LineItem> renumbered(List<LineItem> lines, SplitRules rules) {
    return rules.newLineIds()
        ? lines.stream().map(line -> line.withId(numbers.lineId())).toList()
        : lines;
  }

  private void cancel(ShipmentPackage source, SplitRequest.CancelledItem item, Instant now) {
    LineItem units = source.line(item.part().lineId()).orElseThrow().units(item.part().quantity());
    holdings.cancel(new Cancellation(units, Cancellation.By.MERCHANT, item.reasonId(), now));
  }

  /** Gives the package up; its lines are open again. */
  public synchronized ShipmentPackage unpack(String packageNumber) {
    ShipmentPackage source = openPackage(packageNumber);
    holdings.lay(source.lines().stream());
    return dead(source, clock.instant());
  }

  /** Packs open units; they must be one customer's. */
  public synchronized ShipmentPackage create(List<Part> parts, Packing packing) {
    Refused.unless(!parts.isEmpty(), Refusal.EMPTY_GROUP);
    SplitCheck.positive(parts.stream());
    Map<String, Integer> wanted = Part.sum(parts.stream());
    SplitCheck.within(holdings.open(), wanted);
    Set<String> first = packageableWith(parts.getFirst().lineId());
    Refused.unless(first.containsAll(wanted.keySet()), Refusal.NOT_TOGETHER);
    wrapping.free(List.of(packing));
    return wrapping.wrap(
        holdings.take(wanted), packing, Origin.of(Origin.Kind.CREATE), clock.instant());
  }

  /** The open lines of the same customer, the line itself among them. */
  public synchronized Set<String> packageableWith(String lineId) {
    Collection<LineItem> open = holdings.open();
    String customer =
        open.stream()
            .filter(line -> line.id().equals(lineId))
            .findFirst()
            .map(this::customer)
            .orElseThrow(() -> new Refused(Refusal.UNKNOWN_LINE));
    return Set.copyOf(
        open.stream().filter(l -> customer(l).equals(customer)).map(LineItem::id).toList());
  }

  private String customer(LineItem line) {
    return holdings.order(line.orderNumber()).orElseThrow().customerId();
  }

  /** The seller cancels all open units of a line; packed ones must be unpacked before. */
  public synchronized Cancellation cancelByMerchant(String lineId, String reason) {
    Refused.unless(holdings.orderOfLine(lineId).isPresent(), Refusal.UNKNOWN_LINE);
    LineItem line = openLine(lineId).orElseThrow(() -> new Refused(Refusal.LINE_NOT_OPEN));
    return cancelOpen(line, line.quantity(), Cancellation.By.MERCHANT, reason);
  }

  /**
   * The customer cancels units of a line. If other units are in its package, the package is broken
   * and Hepsiburada packs them anew; open lines are cancelled as they lie.
   */
  public synchronized CustomerCancellation cancelByCustomer(Part part) {
    Optional<ShipmentPackage> holder = holdings.openHolding(part.lineId());
    LineItem line =
        holder
            .flatMap(each -> each.line(part.lineId()))
            .or(() -> openLine(part.lineId()))
            .orElseThrow(() -> new Refused(Refusal.WRONG_STATE));
    Refused.unless(part.quantity() > 0, Refusal.BAD_QUANTITY);
    Refused.unless(part.quantity() <= line.quantity(), Refusal.TOO_MANY);
    if (holder.isEmpty()) {
      return new CustomerCancellation(
          cancelOpen(line, part.quantity(), Cancellation.By.CUSTOMER, "Customer"),
          Optional.empty());
    }
    Instant now = clock.instant();
    Cancellation cancellation =
        new Cancellation(line.units(part.quantity()), Cancellation.By.CUSTOMER, "Customer", now);
    holdings.cancel(cancellation);
    return new CustomerCancellation(cancellation, Optional.of(repacked(holder.get(), part, now)));
  }

  private SplitDone repacked(ShipmentPackage source, Part gone, Instant now) {
    List<LineItem> rest =
        SplitCheck.without(source.lines(), Map.of(gone.lineId(), gone.quantity()));
    if (rest.isEmpty()) {
      return new SplitDone(holdings.put(source.to(PackageStatus.CANCELLED, now)), List.of());
    }
    Origin origin = new Origin(Origin.Kind.CUSTOMER_CANCEL, Optional.of(source.packageNumber()));
    return new SplitDone(
        dead(source, now), List.of(wrapping.wrap(rest, Packing.UNSTATED, origin, now)));
  }

  private Cancellation cancelOpen(LineItem line, int units, Cancellation.By by, String reason) {
    LineItem taken = holdings.take(Map.of(line.id(), units)).getFirst();
    Cancellation cancellation = new Cancellation(taken, by, reason, clock.instant());
    holdings.cancel(cancellation);
    return cancellation;
  }

  private Optional<LineItem> openLine(String lineId) {
    return holdings.open().stream().filter(line -> line.id().equals(lineId)).findFirst();
  }

  /** The seller tells that a package has gone from one state to the next. */
  public synchronized ShipmentPackage carry(
      String packageNumber, PackageStatus from, PackageStatus to, Optional<String> tracking) {
    Refused.unless(known(packageNumber).status() == from, Refusal.WRONG_STATE);
    return move(packageNumber, to, tracking);
  }

  /** Moves a package on from outside, without the rules that bind the seller. */
  public synchronized ShipmentPackage move(
      String packageNumber, PackageStatus to, Optional<String> tracking) {
    ShipmentPackage current = known(packageNumber);
    ShipmentPackage tracked = tracking.map(current::tracked).orElse(current);
    return holdings.put(current.status() == to ? tracked : tracked.to(to, clock.instant()));
  }

  private ShipmentPackage dead(ShipmentPackage source, Instant now) {
    return holdings.put(source.to(PackageStatus.UNPACKED, now));
  }

  private ShipmentPackage openPackage(String packageNumber) {
    ShipmentPackage source = known(packageNumber);
    Refused.unless(source.status() != PackageStatus.UNPACKED, Refusal.DEAD_PACKAGE);
    Refused.unless(source.open(), Refusal.WRONG_STATE);
    return source;
  }

  private ShipmentPackage known(String packageNumber) {
    return holdings.find(packageNumber).orElseThrow(() -> new Refused(Refusal.UNKNOWN_PACKAGE));
  }
}
