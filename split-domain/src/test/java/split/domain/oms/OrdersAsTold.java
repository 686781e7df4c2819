package split.domain.oms;

import java.util.List;
import java.util.stream.LongStream;
import split.domain.oms.ImportedOrder.ImportedItem;
import split.domain.oms.ImportedOrder.ImportedPackage;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;

/** Orders as an order system tells them. */
final class OrdersAsTold {
  private OrdersAsTold() {}

  static ImportedOrder order(String number, ImportedPackage... packages) {
    return new ImportedOrder(number, List.of(packages));
  }

  static ImportedPackage goods(String number, ImportedItem... items) {
    return new ImportedPackage(
        number, null, null, PackageState.WAITING, "W1", Tracking.NONE, List.of(items));
  }

  static ImportedItem item(String lineId, Integer quantity, long... rows) {
    return new ImportedItem(
        lineId, LongStream.of(rows).boxed().toList(), "SKU-" + lineId, null, quantity, null);
  }
}
