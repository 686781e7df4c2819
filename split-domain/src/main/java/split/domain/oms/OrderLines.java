package split.domain.oms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import split.domain.oms.ImportedOrder.ImportedItem;
import split.domain.oms.ImportedOrder.ImportedPackage;
import split.domain.oms.KnownOrders.KnownOrder;
import split.vocabulary.Code;

/** The lines of one imported order, over all its packages, together with what is known of them. */
final class OrderLines {
  private final KnownOrder before;
  private final Map<String, List<Part>> partsByLine = new LinkedHashMap<>();

  OrderLines(String at, ImportedOrder order, KnownOrder before) {
    this.before = before;
    for (int i = 0; i < order.packages().size(); i++) {
      ImportedPackage imported = order.packages().get(i);
      boolean fresh = before.find(imported).isEmpty();
      for (int j = 0; j < imported.items().size(); j++) {
        Part part =
            new Part(
                at + "/packages/" + i + "/packageitem_set/" + j, imported.items().get(j), fresh);
        if (part.item().lineId() != null) {
          partsByLine.computeIfAbsent(part.item().lineId(), line -> new ArrayList<>()).add(part);
        }
      }
    }
  }

  void check(Findings findings) {
    partsByLine.forEach(
        (line, parts) -> {
          checkProduct(parts, findings);
          checkUnits(line, parts, findings);
        });
    checkRows(findings);
  }

  private static void checkProduct(List<Part> parts, Findings findings) {
    ImportedItem first = parts.getFirst().item();
    for (Part part : parts) {
      if (!Objects.equals(first.sku(), part.item().sku())) {
        findings.wrong(
            part.at() + "/sku",
            "the line has another product elsewhere",
            first.sku(),
            part.item().sku());
      }
      if (!Objects.equals(first.barcode(), part.item().barcode())) {
        findings.wrong(
            part.at() + "/barcode",
            "the line has another product elsewhere",
            first.barcode(),
            part.item().barcode());
      }
    }
  }

  /** Several rows are one a unit: then there are as many units as rows. */
  private void checkUnits(String line, List<Part> parts, Findings findings) {
    TreeSet<Long> rows = new TreeSet<>(before.rows(line));
    boolean changes = parts.stream().anyMatch(Part::fresh);
    for (Part part : parts) {
      changes |= rows.addAll(part.item().unitRows());
    }
    if (!changes
        || rows.size() < 2
        || parts.stream().anyMatch(part -> part.item().quantity() == null)) {
      return;
    }
    long units =
        before.unitsImported(line)
            + parts.stream().filter(Part::fresh).mapToLong(part -> part.item().quantity()).sum();
    if (units != rows.size()) {
      findings.add(
          Code.QUANTITY_MISMATCH,
          parts.getFirst().at() + "/quantity",
          "line "
              + line
              + " has "
              + rows.size()
              + " rows over all packages, so it must have as many units",
          rows.size(),
          units);
    }
  }

  /** A row belongs to one line. */
  private void checkRows(Findings findings) {
    Map<Long, String> owner = new HashMap<>();
    before.rowsByLine().forEach((line, rows) -> rows.forEach(row -> owner.put(row, line)));
    partsByLine.forEach(
        (line, parts) ->
            parts.forEach(
                part ->
                    part.item()
                        .unitRows()
                        .forEach(
                            row -> {
                              String other = owner.putIfAbsent(row, line);
                              if (other != null && !other.equals(line)) {
                                findings.add(
                                    Code.DUPLICATE_ITEM,
                                    part.at() + "/order_item/omnitron_id",
                                    "row " + row + " belongs to another line",
                                    line,
                                    other);
                              }
                            })));
  }

  private record Part(String at, ImportedItem item, boolean fresh) {}
}
