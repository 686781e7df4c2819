package split.domain.oms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static split.domain.oms.OrdersAsTold.goods;
import static split.domain.oms.OrdersAsTold.item;
import static split.domain.oms.OrdersAsTold.order;
import static split.domain.oms.RefusedOrders.AWAITED_CHILD;
import static split.domain.oms.RefusedOrders.CONFIRMED_CHILD;
import static split.domain.oms.RefusedOrders.SOURCE;
import static split.domain.oms.RefusedOrders.known;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import split.domain.oms.ImportedOrder.ImportedPackage;
import split.vocabulary.Code;
import split.vocabulary.Tracking;
import split.vocabulary.Violation;

class OrderImportPolicyTest {

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

  @ParameterizedTest(name = "ADM-2 refuses {0}")
  @MethodSource("split.domain.oms.RefusedOrders#all")
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

  private static ImportedPackage shown(String number, String remoteId) {
    return new ImportedPackage(
        number, remoteId, null, null, null, Tracking.NONE, List.of(item("31", 1)));
  }
}
