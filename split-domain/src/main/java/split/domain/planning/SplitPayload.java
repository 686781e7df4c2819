package split.domain.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import split.persistence.json.Json;
import split.persistence.oms.OrderItem;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;

/** A planned split in the words in which split decisions travel. */
record SplitPayload(String number, List<Group> packages) {
  record Group(String number, State state, List<Item> packageitemSet) {}

  record State(String enumValue) {}

  record Item(Line orderItem, int quantity) {}

  /**
   * @param omnitronId left out where several rows of the order system share the line
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Line(Long omnitronId, ExtraField extraField) {}

  record ExtraField(String id) {}

  static SplitPayload of(Package source, List<Package> children) {
    return new SplitPayload(source.number(), children.stream().map(SplitPayload::group).toList());
  }

  String json() {
    return Json.SNAKE.writeValueAsString(this);
  }

  private static Group group(Package child) {
    return new Group(
        child.number(),
        new State(String.valueOf(child.state().value())),
        child.items().stream().map(SplitPayload::item).toList());
  }

  private static Item item(PackageItem item) {
    OrderItem line = item.orderItem();
    Long row = line.unitRows().size() == 1 ? line.unitRows().getFirst() : null;
    return new Item(new Line(row, new ExtraField(line.lineId())), item.quantity());
  }
}
