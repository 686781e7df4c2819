package split.web.oms;

import java.util.List;
import split.domain.oms.OrderImport;

/** What became of the orders told, in their order. */
public record OrderImportShown(List<OrderShown> results) {
  static OrderImportShown of(OrderImport.Done done) {
    return new OrderImportShown(done.orders().stream().map(OrderImportShown::shown).toList());
  }

  private static OrderShown shown(OrderImport.StoredOrder order) {
    return new OrderShown(
        order.number(),
        order.status().wire(),
        order.packages().stream()
            .map(goods -> new PackageShown(goods.id(), goods.number(), goods.status().wire()))
            .toList());
  }

  public record OrderShown(String number, String status, List<PackageShown> packages) {}

  public record PackageShown(long id, String number, String status) {}
}
