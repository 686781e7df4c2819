package split.domain.oms.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import split.domain.oms.CommandInput;
import split.persistence.oms.PackageItem;
import split.vocabulary.Code;

/** Which units of a package somebody looked for in vain: at least one, and not all. */
final class MissingUnits {
  private final List<PackageItem> held;
  private final Map<Long, Integer> missing = new HashMap<>();

  MissingUnits(List<PackageItem> held) {
    this.held = List.copyOf(held);
  }

  /**
   * @param place an order item's id, and how many units; all of the package's, if nothing is said
   */
  void read(CommandInput place) {
    CommandInput field = place.field("order_item").required();
    Long id = field.integer(1, Long.MAX_VALUE);
    if (id == null) {
      return;
    }
    Optional<PackageItem> item =
        held.stream().filter(each -> each.orderItem().id() == id).findFirst();
    if (item.isEmpty()) {
      field.report(Code.UNKNOWN_ITEM, "is not in this package", null);
      return;
    }
    int all = item.get().quantity();
    Long units = place.field("quantity").integer(1, all);
    if (missing.put(id, units == null ? all : units.intValue()) != null) {
      field.report(Code.DUPLICATE_ITEM, "is named twice", null);
    }
  }

  void judge(CommandInput items) {
    int all = held.stream().mapToInt(PackageItem::quantity).sum();
    int found = all - missing.values().stream().mapToInt(Integer::intValue).sum();
    if (!items.isEmpty() && (missing.isEmpty() || found == 0)) {
      items.report(
          Code.PAYLOAD_INVALID,
          "must name some of the package, and not all",
          "at least one unit, at most %d".formatted(all - 1));
    }
  }

  Map<Long, Integer> byOrderItem() {
    return Map.copyOf(missing);
  }
}
