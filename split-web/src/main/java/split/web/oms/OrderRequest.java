package split.web.oms;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import split.domain.oms.ImportedOrder;
import split.domain.oms.ImportedOrder.ImportedItem;
import split.domain.oms.ImportedOrder.ImportedPackage;
import split.vocabulary.Code;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/**
 * Reads one order, or an array of them (ADM-2). What must be there is for the domain to say; what
 * is there must be readable.
 */
final class OrderRequest {
  static final int MOST = 100;

  private static final int NUMBER = 200;
  private static final int ID = 100;
  private static final int LABEL = 2000;

  private OrderRequest() {}

  static boolean isOne(Value document) {
    return !(document instanceof Value.Elements);
  }

  /** Pointers count orders from {@code /0} also where there is one only. */
  static List<ImportedOrder> read(Value document, Findings findings) {
    Field orders =
        isOne(document)
            ? Field.of(new Value.Elements(List.of(document)), findings)
            : Field.of(document, findings);
    List<Field> elements = orders.elements();
    if (elements.isEmpty() || elements.size() > MOST) {
      orders.report("must hold a usable number of orders", "1 to " + MOST);
      return List.of();
    }
    return each(elements, OrderRequest::order);
  }

  private static ImportedOrder order(Section order) {
    return new ImportedOrder(
        order.field("number").identifier(NUMBER),
        each(order.field("packages").elements(), OrderRequest::goods));
  }

  private static ImportedPackage goods(Section goods) {
    return new ImportedPackage(
        goods.field("number").identifier(NUMBER),
        goods.field("remote_id").identifier(ID),
        goods.field("remote_status").text(ID),
        state(goods.field("state")),
        goods.field("stock_location").text(NUMBER),
        tracking(goods.field("tracking")),
        each(goods.field("packageitem_set").elements(), OrderRequest::item));
  }

  private static PackageState state(Field field) {
    if (field.isEmpty()) {
      return null;
    }
    Field number = field.section().field("enum_value");
    Long value = number.integerOrDigits(0, 999_999);
    if (value == null) {
      return null;
    }
    PackageState state = PackageState.of(value.intValue()).orElse(null);
    if (state == null) {
      number.report(
          Code.STATE_NOT_SUPPORTED,
          "is no state of a package",
          Arrays.stream(PackageState.values())
              .filter(each -> each != PackageState.SPLIT)
              .map(each -> String.valueOf(each.value()))
              .collect(Collectors.joining(", ")));
    }
    return state;
  }

  private static Tracking tracking(Field field) {
    if (field.isEmpty()) {
      return Tracking.NONE;
    }
    Section tracking = field.section();
    Long boxes = tracking.field("boxes").integerOrDigits(0, Integer.MAX_VALUE);
    return new Tracking(
        tracking.field("carrier").text(NUMBER),
        tracking.field("carrier_code").text(NUMBER),
        tracking.field("label").text(LABEL),
        tracking.field("desi").measure(),
        boxes == null ? null : boxes.intValue(),
        tracking.field("warehouse").text(NUMBER));
  }

  private static ImportedItem item(Section item) {
    Section line = item.field("order_item").section();
    Long quantity = item.field("quantity").integer(1, Integer.MAX_VALUE);
    return new ImportedItem(
        line.field("extra_field").section().field("id").identifier(ID),
        rows(line.field("omnitron_id")),
        item.field("sku").text(NUMBER),
        item.field("barcode").text(NUMBER),
        quantity == null ? null : quantity.intValue(),
        item.field("remote_line_id").identifier(ID));
  }

  private static List<Long> rows(Field field) {
    List<Field> rows = field.isArray() ? field.elements() : List.of(field);
    return rows.stream()
        .map(row -> row.integer(1, Long.MAX_VALUE))
        .filter(Objects::nonNull)
        .toList();
  }

  private static <T> List<T> each(List<Field> elements, Function<Section, T> reader) {
    return elements.stream().map(Field::required).map(Field::section).map(reader).toList();
  }
}
