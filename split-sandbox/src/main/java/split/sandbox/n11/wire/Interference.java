package split.sandbox.n11.wire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import split.sandbox.CallLog;
import split.sandbox.CallScope;
import split.sandbox.Effect;
import split.sandbox.Fault;
import split.sandbox.InterferenceSwitch;
import split.sandbox.Switches;
import split.sandbox.n11.OrderLine;
import split.sandbox.n11.Origin;
import split.sandbox.n11.PackageStatus;
import split.sandbox.n11.Part;
import split.sandbox.n11.ShipmentPackage;
import split.sandbox.n11.Shop;
import split.sandbox.n11.SplitDone;
import split.sandbox.n11.SplitRequest;
import split.sandbox.n11.SplitRules;

/** What other people do to an order behind the caller's back; all of it is noted in the history. */
public final class Interference {
  private final CallLog calls;

  public Interference(CallLog calls) {
    this.calls = calls;
  }

  /** Does to a listed package what the switches say, so that the list just read is out of date. */
  void afterListing(Shop shop, List<ShipmentPackage> listed, Switches switches) {
    switches
        .takeAll(InterferenceSwitch.CUSTOMER_CANCELS_LINE)
        .forEach(fault -> target(shop, listed, fault).ifPresent(each -> cancel(shop, each, fault)));
    switches
        .takeAll(InterferenceSwitch.PANEL_SPLITS)
        .forEach(
            fault ->
                target(shop, listed, fault)
                    .filter(each -> each.status() == PackageStatus.PICKING && each.units() > 1)
                    .ifPresent(each -> panelSplit(shop, oneUnit(each, fault))));
    switches.takeAll(InterferenceSwitch.LABEL_BOUGHT).stream()
        .flatMap(fault -> target(shop, listed, fault).stream())
        .forEach(each -> ship(shop, each, "TRK" + each.id(), PackageStatus.SHIPPED));
  }

  /** The carrier takes the package; its true tracking number becomes known. */
  public void ship(Shop shop, ShipmentPackage each, String trackingNumber, PackageStatus status) {
    shop.label(each.id(), trackingNumber);
    shop.move(each.id(), status);
    note("carrier", shop, shipment(each));
  }

  /** A label is bought; the state stays. */
  public void label(Shop shop, ShipmentPackage each, String trackingNumber) {
    shop.label(each.id(), trackingNumber);
    note("carrier", shop, shipment(each));
  }

  private static Effect shipment(ShipmentPackage each) {
    return new Effect("ship", each.orderNumber(), List.of(Long.toString(each.id())), List.of());
  }

  public SplitDone customerCancels(Shop shop, Part part) {
    SplitDone done = shop.cancelByCustomer(part);
    note("customer", shop, done.effect("customer_cancel"));
    return done;
  }

  public SplitDone panelSplit(Shop shop, SplitRequest request) {
    SplitDone done = shop.split(request, SplitRules.DEFAULT, Origin.Kind.PANEL_SPLIT);
    note("panel", shop, done.effect("panel_split"));
    return done;
  }

  public void note(String origin, Shop shop, Effect effect) {
    CallScope scope =
        new CallScope(N11Door.MARKETPLACE, "", shop.appKey(), Set.of(effect.orderNumber()));
    calls.note(origin, scope, List.of(effect));
  }

  /** The first unit of the package's first line, the rest becoming the extra package. */
  public static SplitRequest oneUnit(ShipmentPackage each) {
    return new SplitRequest.ByQuantity(
        List.of(List.of(new Part(each.lines().getFirst().id(), 1))), List.of());
  }

  private static SplitRequest oneUnit(ShipmentPackage each, Fault fault) {
    int units = Math.min(fault.quantity().orElse(1), line(each, fault).quantity());
    return units == each.units()
        ? oneUnit(each)
        : new SplitRequest.ByQuantity(
            List.of(List.of(new Part(line(each, fault).id(), units))), List.of());
  }

  private void cancel(Shop shop, ShipmentPackage each, Fault fault) {
    OrderLine line = line(each, fault);
    customerCancels(
        shop,
        new Part(line.id(), Math.min(fault.quantity().orElse(line.quantity()), line.quantity())));
  }

  private static OrderLine line(ShipmentPackage each, Fault fault) {
    return each.lines().stream().filter(line -> wanted(line, fault)).findFirst().orElseThrow();
  }

  private static Optional<ShipmentPackage> target(
      Shop shop, List<ShipmentPackage> listed, Fault fault) {
    Stream<ShipmentPackage> candidates =
        fault.orderNumber().map(shop::packagesOf).orElse(listed).stream();
    return candidates
        .filter(
            each ->
                each.status() == PackageStatus.CREATED || each.status() == PackageStatus.PICKING)
        .filter(each -> each.lines().stream().anyMatch(line -> wanted(line, fault)))
        .findFirst();
  }

  private static boolean wanted(OrderLine line, Fault fault) {
    return fault.lineId().map(Long.toString(line.id())::equals).orElse(true);
  }
}
