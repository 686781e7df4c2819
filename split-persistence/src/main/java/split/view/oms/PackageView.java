package split.view.oms;

import java.util.List;
import split.view.Named;

/**
 * A package with its goods and its lineage.
 *
 * @param splitInto the children of its standing split
 */
public record PackageView(PackageRow row, List<ItemRow> items, List<Named> splitInto) {
  public PackageView {
    items = List.copyOf(items);
    splitInto = List.copyOf(splitInto);
  }
}
