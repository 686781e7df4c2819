package split.domain.splitting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import split.vocabulary.PackageState;
import split.vocabulary.Sha256;

/**
 * The package to be split, as the rules see it.
 *
 * @param remoteStatus the marketplace's own word for its state as last seen, or null
 */
record SourcePackage(
    long id,
    String number,
    String orderNumber,
    String remoteId,
    PackageState state,
    String remoteStatus,
    long version,
    List<Item> items) {
  private static final int KEY_DIGITS = 16;

  SourcePackage {
    items = List.copyOf(items);
  }

  GroupUnits everything() {
    return new GroupUnits(
        items.stream().collect(Collectors.toMap(Item::orderItemId, Item::quantity)));
  }

  Map<Long, Item> itemsById() {
    return items.stream().collect(Collectors.toMap(Item::orderItemId, Function.identity()));
  }

  /**
   * A short name of a group's content, the same on every run and in every installation: 16 hex
   * digits.
   */
  String keyOf(GroupUnits group) {
    Map<String, Integer> byLine = new TreeMap<>();
    Map<Long, Item> known = itemsById();
    group.units().forEach((item, count) -> byLine.put(known.get(item).lineId(), count));
    return Sha256.hex(number + byLine).substring(0, KEY_DIGITS);
  }

  boolean covers(GroupUnits units) {
    Map<Long, Integer> mine = everything().units();
    return units.units().entrySet().stream()
        .allMatch(entry -> mine.getOrDefault(entry.getKey(), 0) >= entry.getValue());
  }

  /**
   * Units of one order item in this package.
   *
   * @param lineId the marketplace's id of the line when the order was imported
   * @param remoteLineId the marketplace's id of exactly this part now, or null
   * @param unitRows the order system's rows: none, one for all, or one a unit
   */
  record Item(
      long orderItemId,
      String lineId,
      String remoteLineId,
      List<Long> unitRows,
      String sku,
      String barcode,
      int quantity) {
    Item {
      unitRows = List.copyOf(unitRows);
    }

    boolean isNamed(String line) {
      return line.equals(remoteLineId) || line.equals(lineId);
    }

    boolean hasRow(long row) {
      return unitRows.contains(row);
    }

    boolean isRowPerUnit() {
      return unitRows.size() > 1;
    }

    String currentLineId() {
      return Optional.ofNullable(remoteLineId).orElse(lineId);
    }
  }
}
