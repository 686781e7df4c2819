package split.domain.oms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static split.domain.oms.OrdersAsTold.goods;
import static split.domain.oms.OrdersAsTold.item;
import static split.domain.oms.OrdersAsTold.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import split.domain.oms.ImportedOrder.ImportedPackage;
import split.domain.oms.KnownOrders.KnownOrder;
import split.domain.oms.KnownOrders.KnownPackage;
import split.vocabulary.Code;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;
import split.vocabulary.Violation;

class OrderImportPolicyTest {
  private static final KnownPackage SOURCE =
      new KnownPackage(1, "O1-P1", "259", true, false, Map.of("31", 3));
  private static final KnownPackage CONFIRMED_CHILD =
      new KnownPackage(2, "O1-C1", "260", false, false, Map.of("31", 1));
  private static final KnownPackage AWAITED_CHILD =
      new KnownPackage(3, "O1-C2", null, false, true, Map.of("31", 2));

  static Stream<Arguments> allowed() {
    return Stream.of(
        arguments("one new order", known(), List.of(order("O1", goods("P1", item("31", 3))))),
        arguments(
            "two orders",
            known(),
            List.of(
                order("O1", goods("P1", item("31", 3))), order("O2", goods("P2", item("31", 3))))),
        arguments(
            "a line in two packages",
            known(),
            List.of(order("O1", goods("P1", item("31", 2)), goods("P2", item("31", 1))))),
        arguments(
            "one row for all units",
            known(),
            List.of(order("O1", goods("P1", item("31", 3, 1002))))),
        arguments(
            "one row for each unit",
            known(),
            List.of(order("O1", goods("P1", item("31", 3, 1002, 1003, 1004))))),
        arguments(
            "rows told package by package",
            known(),
            List.of(
                order(
                    "O1",
                    goods("P1", item("31", 1, 1002)),
                    goods("P2", item("31", 2, 1003, 1004))))),
        arguments("no rows", known(), List.of(order("O1", goods("P1", item("31", 3))))),
        arguments(
            "a known package again",
            known(SOURCE),
            List.of(order("O1", goods("O1-P1", item("31", 3))))),
        arguments(
            "a known package with rows at last",
            known(SOURCE),
            List.of(order("O1", goods("O1-P1", item("31", 3, 7, 8, 9))))),
        arguments(
            "a known package while its split waits",
            known(SOURCE, CONFIRMED_CHILD, AWAITED_CHILD),
            List.of(order("O1", goods("O1-P1", item("31", 3, 7, 8, 9))))),
        arguments(
            "a new package of a known order",
            known(SOURCE),
            List.of(order("O1", goods("O1-P2", item("32", 1))))),
        arguments(
            "a confirmed child as the marketplace numbers it",
            known(SOURCE, CONFIRMED_CHILD, AWAITED_CHILD),
            List.of(order("O1", shown("O1-260", "260")))),
        arguments(
            "other goods while a split waits",
            known(SOURCE, AWAITED_CHILD),
            List.of(order("O1", goods("O1-P2", item("32", 1))))));
  }

  @ParameterizedTest(name = "ADM-2 imports {0}")
  @MethodSource("allowed")
  void imports(String name, KnownOrders known, List<ImportedOrder> orders) {
    assertThat(OrderImportPolicy.violations(orders, known, List.of())).as(name).isEmpty();
  }

  static Stream<Arguments> refused() {
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

  @ParameterizedTest(name = "ADM-2 refuses {0}")
  @MethodSource("refused")
  void refuses(String name, KnownOrders known, ImportedOrder order, Code code, String pointer) {
    assertThat(OrderImportPolicy.violations(List.of(order), known, List.of()))
        .as(name)
        .extracting(Violation::code, Violation::pointer)
        .containsExactly(tuple(code, pointer));
  }

  @Test
  @DisplayName("ADM-2 names every broken rule at once, and counts the orders")
  void allAtOnce() {
    List<ImportedOrder> orders =
        List.of(
            order("O1", goods("P1", item("31", 0))),
            order("O1", goods("P1", item(null, 1)), goods(null)));

    assertThat(OrderImportPolicy.violations(orders, known(), List.of()))
        .extracting(Violation::pointer)
        .containsExactly(
            "/0/packages/0/packageitem_set/0/quantity",
            "/1/number",
            "/1/packages/0/number",
            "/1/packages/0/packageitem_set/0/order_item/extra_field/id",
            "/1/packages/1/number",
            "/1/packages/1/packageitem_set");
  }

  @Test
  @DisplayName("ADM-2 reports what could not be read once, and the other rules beside it")
  void withShape() {
    Violation unread =
        Violation.of(
            Code.PAYLOAD_INVALID, "/0/packages/0/packageitem_set/0/quantity", "must be an integer");

    assertThat(
            OrderImportPolicy.violations(
                List.of(order(null, goods("P1", item("31", null)))), known(), List.of(unread)))
        .extracting(Violation::pointer)
        .containsExactly("/0/packages/0/packageitem_set/0/quantity", "/0/number");
  }

  @Test
  @DisplayName("ADM-2 a line has one product over all packages")
  void oneProduct() {
    ImportedOrder order =
        order(
            "O1",
            goods("P1", item("31", 1)),
            goods("P2", new ImportedOrder.ImportedItem("31", List.of(), "OTHER", null, 1, null)));

    assertThat(OrderImportPolicy.violations(List.of(order), known(), List.of()))
        .extracting(Violation::pointer)
        .containsExactly("/0/packages/1/packageitem_set/0/sku");
  }

  private static KnownOrders known(KnownPackage... packages) {
    Map<String, String> owners = Map.of("O1-P1", "O1");
    return packages.length == 0
        ? new KnownOrders(Map.of(), owners)
        : new KnownOrders(
            Map.of("O1", new KnownOrder(List.of(packages), Map.of("31", List.of()))), owners);
  }

  private static ImportedPackage shown(String number, String remoteId) {
    return new ImportedPackage(
        number, remoteId, null, null, null, Tracking.NONE, List.of(item("31", 1)));
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
