package split.sandbox.n11.wire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import split.sandbox.CallLog;
import split.sandbox.CallScope;
import split.sandbox.Effect;
import split.sandbox.Fault;
import split.sandbox.Switches;
import split.sandbox.n11.N11Switch;
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
        .take(N11Switch.CUSTOMER_CANCELS_LINE)
        .ifPresent(
            fault -> target(shop, listed, fault).ifPresent(each -> cancel(shop, each, fault)));
    switches
        .take(N11Switch.PANEL_SPLITS)
        .ifPresent(
            fault ->
                target(shop, listed, fault)
                    .filter(each -> each.status() == PackageStatus.PICKING && each.units() > 1)
                    .ifPresent(each -> panelSplit(shop, oneUnit(each, fault))));
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
    return fault.lineId().isPresent()
        ? each.line(fault.lineId().getAsLong()).orElseThrow()
        : each.lines().getFirst();
  }

  private static Optional<ShipmentPackage> target(
      Shop shop, List<ShipmentPackage> listed, Fault fault) {
    Stream<ShipmentPackage> candidates =
        fault.orderNumber().map(shop::packagesOf).orElse(listed).stream();
    return candidates
        .filter(
            each ->
                each.status() == PackageStatus.CREATED || each.status() == PackageStatus.PICKING)
        .filter(
            each -> fault.lineId().isEmpty() || each.line(fault.lineId().getAsLong()).isPresent())
        .findFirst();
  }
}
