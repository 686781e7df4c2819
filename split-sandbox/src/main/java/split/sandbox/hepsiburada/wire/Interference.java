package split.sandbox.hepsiburada.wire;

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
import split.sandbox.hepsiburada.CustomerCancellation;
import split.sandbox.hepsiburada.LineItem;
import split.sandbox.hepsiburada.Origin;
import split.sandbox.hepsiburada.PackageStatus;
import split.sandbox.hepsiburada.Packing;
import split.sandbox.hepsiburada.Part;
import split.sandbox.hepsiburada.ShipmentPackage;
import split.sandbox.hepsiburada.Shop;
import split.sandbox.hepsiburada.SplitDone;
import split.sandbox.hepsiburada.SplitRequest;
import split.sandbox.hepsiburada.SplitRules;

/**
 * What other people do to an order behind the caller's back; all of it is noted in the history and
 * told to the seller.
 */
public final class Interference {
  private final CallLog calls;
  private final Messages messages;

  public Interference(CallLog calls, Messages messages) {
    this.calls = calls;
    this.messages = messages;
  }

  /** Does to a package just read what the switches say, so that what was read is out of date. */
  void afterReading(Shop shop, List<ShipmentPackage> read, Switches switches) {
    switches
        .takeAll(InterferenceSwitch.CUSTOMER_CANCELS_LINE)
        .forEach(fault -> target(shop, read, fault).ifPresent(each -> cancel(shop, each, fault)));
    switches
        .takeAll(InterferenceSwitch.PANEL_SPLITS)
        .forEach(
            fault ->
                target(shop, read, fault)
                    .filter(each -> each.units() > 1)
                    .ifPresent(each -> panelSplit(shop, each, one(each, fault))));
    switches.takeAll(InterferenceSwitch.LABEL_BOUGHT).stream()
        .flatMap(fault -> target(shop, read, fault).stream())
        .forEach(each -> ship(shop, each, "TRK" + each.packageNumber(), PackageStatus.IN_TRANSIT));
  }

  public void customerCancels(Shop shop, Part part) {
    CustomerCancellation done = shop.cancelByCustomer(part);
    String order = done.cancellation().line().orderNumber();
    Effect effect =
        done.broken()
            .map(broken -> broken.effect("customer_cancel"))
            .orElse(new Effect("customer_cancel", order, List.of(), List.of()));
    note("customer", shop, effect);
    messages.cancelled(shop, done);
  }

  public void panelSplit(Shop shop, ShipmentPackage each, List<List<Part>> groups) {
    SplitRequest request =
        new SplitRequest(
            groups.stream().map(parts -> new SplitRequest.Group(parts, Packing.UNSTATED)).toList(),
            List.of());
    SplitDone done =
        shop.split(each.packageNumber(), request, SplitRules.PANEL, Origin.Kind.PANEL_SPLIT);
    note("panel", shop, done.effect("panel_split"));
    messages.repacked(shop, done);
  }

  /** The carrier takes the package, or only its tracking number becomes known. */
  public void ship(Shop shop, ShipmentPackage each, String tracking, PackageStatus status) {
    ShipmentPackage moved = shop.move(each.packageNumber(), status, Optional.of(tracking));
    note("carrier", shop, new SplitDone(moved, List.of()).effect("ship"));
  }

  private void note(String origin, Shop shop, Effect effect) {
    CallScope scope =
        new CallScope(Messages.MARKETPLACE, "", shop.merchantId(), Set.of(effect.orderNumber()));
    calls.note(origin, scope, List.of(effect));
  }

  /** The first unit of the package's first line; the rest becomes the extra package. */
  public static List<List<Part>> oneUnit(ShipmentPackage each) {
    return List.of(List.of(new Part(each.lines().getFirst().id(), 1)));
  }

  private static List<List<Part>> one(ShipmentPackage each, Fault fault) {
    LineItem line = line(each, fault);
    int units = Math.min(fault.quantity().orElse(1), line.quantity());
    return units == each.units() ? oneUnit(each) : List.of(List.of(new Part(line.id(), units)));
  }

  private void cancel(Shop shop, ShipmentPackage each, Fault fault) {
    LineItem line = line(each, fault);
    int units = Math.min(fault.quantity().orElse(line.quantity()), line.quantity());
    customerCancels(shop, new Part(line.id(), units));
  }

  private static LineItem line(ShipmentPackage each, Fault fault) {
    return each.lines().stream().filter(line -> wanted(line, fault)).findFirst().orElseThrow();
  }

  private static Optional<ShipmentPackage> target(
      Shop shop, List<ShipmentPackage> read, Fault fault) {
    Stream<ShipmentPackage> candidates =
        fault.orderNumber().map(shop::packagesOf).orElse(read).stream();
    return candidates
        .filter(ShipmentPackage::open)
        .filter(each -> each.lines().stream().anyMatch(line -> wanted(line, fault)))
        .findFirst();
  }

  private static boolean wanted(LineItem line, Fault fault) {
    return fault.lineId().map(line.id()::equalsIgnoreCase).orElse(true);
  }
}
