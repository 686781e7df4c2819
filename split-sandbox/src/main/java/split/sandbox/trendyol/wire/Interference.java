package split.sandbox.trendyol.wire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import split.sandbox.CallLog;
import split.sandbox.CallScope;
import split.sandbox.Effect;
import split.sandbox.Fault;
import split.sandbox.InterferenceSwitch;
import split.sandbox.Switches;
import split.sandbox.trendyol.OrderLine;
import split.sandbox.trendyol.Origin;
import split.sandbox.trendyol.PackageStatus;
import split.sandbox.trendyol.Part;
import split.sandbox.trendyol.ShipmentPackage;
import split.sandbox.trendyol.Shop;
import split.sandbox.trendyol.SplitDone;
import split.sandbox.trendyol.SplitRules;

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

  /** Does to a listed package what the switches say, so that the list just read is out of date. */
  void afterListing(Shop shop, List<ShipmentPackage> listed, Switches switches) {
    for (Fault fault : switches.takeAll(InterferenceSwitch.CUSTOMER_CANCELS_LINE)) {
      target(shop, listed, fault).ifPresent(each -> cancel(shop, each, line(each, fault), fault));
    }
    for (Fault fault : switches.takeAll(InterferenceSwitch.PANEL_SPLITS)) {
      target(shop, listed, fault)
          .filter(each -> each.units() > 1)
          .ifPresent(each -> panelSplit(shop, each, groups(each, line(each, fault), fault)));
    }
    for (Fault fault : switches.takeAll(InterferenceSwitch.LABEL_BOUGHT)) {
      target(shop, listed, fault).ifPresent(each -> ship(shop, each, PackageStatus.SHIPPED));
    }
  }

  public void customerCancels(Shop shop, ShipmentPackage each, Part part) {
    Shop.Withdrawal withdrawal =
        new Shop.Withdrawal(Origin.Kind.CUSTOMER_CANCEL, PackageStatus.CANCELLED, List.of(part));
    SplitDone done = shop.withdraw(each.id(), withdrawal, SplitRules.AT_ONCE);
    happened(shop, "customer", done, "customer_cancel");
  }

  public void panelSplit(Shop shop, ShipmentPackage each, List<List<Part>> groups) {
    SplitDone done = shop.split(each.id(), groups, SplitRules.AT_ONCE, Origin.Kind.PANEL_SPLIT);
    happened(shop, "panel", done, "panel_split");
  }

  /** The carrier takes the package, or it goes on on its way. */
  public void ship(Shop shop, ShipmentPackage each, PackageStatus status) {
    happened(shop, "carrier", new SplitDone(shop.move(each.id(), status), List.of()), "ship");
  }

  private void happened(Shop shop, String origin, SplitDone done, String kind) {
    Effect effect = done.effect(kind);
    CallScope scope =
        new CallScope(Messages.MARKETPLACE, "", shop.sellerId(), Set.of(effect.orderNumber()));
    calls.note(origin, scope, List.of(effect));
    messages.changed(shop, done.all().toList());
  }

  /** The first unit of the package's first line; the rest becomes the extra package. */
  public static List<List<Part>> oneUnit(ShipmentPackage each) {
    return List.of(List.of(Part.of(each.lines().getFirst().id(), 1)));
  }

  private static List<List<Part>> groups(ShipmentPackage each, OrderLine line, Fault fault) {
    int units = Math.min(fault.quantity().orElse(1), line.quantity());
    return units == each.units() ? oneUnit(each) : List.of(List.of(Part.of(line.id(), units)));
  }

  private void cancel(Shop shop, ShipmentPackage each, OrderLine line, Fault fault) {
    int units = Math.min(fault.quantity().orElse(line.quantity()), line.quantity());
    customerCancels(shop, each, Part.of(line.id(), units));
  }

  private static OrderLine line(ShipmentPackage each, Fault fault) {
    return each.lines().stream().filter(line -> wanted(line, fault)).findFirst().orElseThrow();
  }

  private static Optional<ShipmentPackage> target(
      Shop shop, List<ShipmentPackage> listed, Fault fault) {
    List<String> orders =
        fault
            .orderNumber()
            .map(List::of)
            .orElseGet(() -> listed.stream().map(ShipmentPackage::orderNumber).distinct().toList());
    return orders.stream()
        .flatMap(number -> shop.openPackagesOf(number).stream())
        .filter(each -> each.lines().stream().anyMatch(line -> wanted(line, fault)))
        .findFirst();
  }

  private static boolean wanted(OrderLine line, Fault fault) {
    return fault.lineId().map(Long.toString(line.id())::equals).orElse(true);
  }
}
