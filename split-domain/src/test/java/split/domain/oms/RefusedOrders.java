package split.domain.oms;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static split.domain.oms.OrdersAsTold.goods;
import static split.domain.oms.OrdersAsTold.item;
import static split.domain.oms.OrdersAsTold.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import split.domain.oms.ImportedOrder.ImportedPackage;
import split.domain.oms.KnownOrders.KnownOrder;
import split.domain.oms.KnownOrders.KnownPackage;
import split.vocabulary.Code;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;

/** Orders that are not imported, each with the one rule it breaks. */
final class RefusedOrders {
  static final KnownPackage SOURCE =
      new KnownPackage(1, "O1-P1", "259", true, false, Map.of("31", 3));
  static final KnownPackage CONFIRMED_CHILD =
      new KnownPackage(2, "O1-C1", "260", false, false, Map.of("31", 1));
  static final KnownPackage AWAITED_CHILD =
      new KnownPackage(3, "O1-C2", null, false, true, Map.of("31", 2));

  private RefusedOrders() {}

  static Stream<Arguments> all() {
    String item = "/0/packages/0/packageitem_set/0";
    return Stream.of(
        arguments(
            "no order number",
            known(),
            order(null, goods("P1", item("31", 1))),
            Code.PAYLOAD_INVALID,
            "/0/number"),
        arguments(
            "a blank order number",
            known(),
            order(" ", goods("P1", item("31", 1))),
            Code.PAYLOAD_INVALID,
            "/0/number"),
        arguments("no package", known(), order("O1"), Code.PAYLOAD_INVALID, "/0/packages"),
        arguments(
            "no package number",
            known(),
            order("O1", goods(null, item("31", 1))),
            Code.PAYLOAD_INVALID,
            "/0/packages/0/number"),
        arguments(
            "a number that does not fit",
            known(),
            order("O1", goods("9".repeat(201), item("31", 1))),
            Code.PAYLOAD_INVALID,
            "/0/packages/0/number"),
        arguments(
            "a package twice",
            known(),
            order("O1", goods("P1", item("31", 1)), goods("P1", item("32", 1))),
            Code.NUMBER_TAKEN,
            "/0/packages/1/number"),
        arguments(
            "a package number of another order",
            known(),
            order("O2", goods("O1-P1", item("31", 1))),
            Code.NUMBER_TAKEN,
            "/0/packages/0/number"),
        arguments(
            "no item",
            known(),
            order("O1", goods("P1")),
            Code.PAYLOAD_INVALID,
            "/0/packages/0/packageitem_set"),
        arguments(
            "no line id",
            known(),
            order("O1", goods("P1", item(null, 1, 1002))),
            Code.PAYLOAD_INVALID,
            item + "/order_item/extra_field/id"),
        arguments(
            "no quantity",
            known(),
            order("O1", goods("P1", item("31", null))),
            Code.PAYLOAD_INVALID,
            item + "/quantity"),
        arguments(
            "no units",
            known(),
            order("O1", goods("P1", item("31", 0))),
            Code.PAYLOAD_INVALID,
            item + "/quantity"),
        arguments(
            "a line twice in one package",
            known(),
            order("O1", goods("P1", item("31", 1), item("31", 2))),
            Code.DUPLICATE_ITEM,
            "/0/packages/0/packageitem_set/1/order_item/extra_field/id"),
        arguments(
            "a row twice",
            known(),
            order("O1", goods("P1", item("31", 2, 1002, 1002))),
            Code.DUPLICATE_ITEM,
            item + "/order_item/omnitron_id"),
        arguments(
            "a row of two lines",
            known(),
            order("O1", goods("P1", item("31", 1, 1002), item("32", 1, 1002))),
            Code.DUPLICATE_ITEM,
            "/0/packages/0/packageitem_set/1/order_item/omnitron_id"),
        arguments(
            "more units than rows",
            known(),
            order("O1", goods("P1", item("31", 3, 1002, 1003))),
            Code.QUANTITY_MISMATCH,
            item + "/quantity"),
        arguments(
            "more rows than units over all packages",
            known(),
            order("O1", goods("P1", item("31", 1, 1002, 1003)), goods("P2", item("31", 1, 1004))),
            Code.QUANTITY_MISMATCH,
            item + "/quantity"),
        arguments(
            "rows that do not fit what is known",
            known(SOURCE, CONFIRMED_CHILD, AWAITED_CHILD),
            order("O1", goods("O1-P1", item("31", 3, 7, 8))),
            Code.QUANTITY_MISMATCH,
            item + "/quantity"),
        arguments(
            "a split package",
            known(),
            order("O1", inState(PackageState.SPLIT)),
            Code.STATE_NOT_SUPPORTED,
            "/0/packages/0/state/enum_value"),
        arguments(
            "the possible twin of an awaited child",
            known(SOURCE, AWAITED_CHILD),
            order("O1", goods("O1-261", item("31", 2))),
            Code.IN_PROGRESS,
            "/0/packages/0"),
        arguments(
            "NUL in a number",
            known(),
            order("O1\0", goods("P1", item("31", 1))),
            Code.PAYLOAD_INVALID,
            "/0/number"),
        arguments(
            "negative desi",
            known(),
            order("O1", travelling("-1", 1)),
            Code.PAYLOAD_INVALID,
            "/0/packages/0/tracking/desi"),
        arguments(
            "negative boxes",
            known(),
            order("O1", travelling("1", -1)),
            Code.PAYLOAD_INVALID,
            "/0/packages/0/tracking/boxes"));
  }

  static KnownOrders known(KnownPackage... packages) {
    Map<String, String> owners = Map.of("O1-P1", "O1");
    return packages.length == 0
        ? new KnownOrders(Map.of(), owners)
        : new KnownOrders(
            Map.of("O1", new KnownOrder(List.of(packages), Map.of("31", List.of()))), owners);
  }

  private static ImportedPackage inState(PackageState state) {
    return new ImportedPackage(
        "P1", null, null, state, null, Tracking.NONE, List.of(item("31", 1)));
  }

  private static ImportedPackage travelling(String desi, int boxes) {
    Tracking tracking = new Tracking(null, null, null, new BigDecimal(desi), boxes, null);
    return new ImportedPackage("P1", null, null, null, null, tracking, List.of(item("31", 1)));
  }
}
