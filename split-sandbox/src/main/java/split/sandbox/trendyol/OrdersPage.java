package split.sandbox.trendyol;

import java.util.List;

/** One page of packages; {@code page} counts from 0. */
public record OrdersPage(List<ShipmentPackage> content, int totalElements, int page, int size) {
  public int totalPages() {
    return (totalElements + size - 1) / size;
  }
}
