package split.domain.sellercenter;

import java.util.List;

/**
 * An invoice that is wanted for a package.
 *
 * @param key the same in every try
 */
public record InvoiceOrder(
    String key,
    InvoiceTerms terms,
    long packageId,
    String packageNumber,
    String orderNumber,
    List<Item> items) {
  public InvoiceOrder {
    items = List.copyOf(items);
  }

  /** Units of one line. */
  public record Item(String lineId, String sku, String barcode, int quantity) {}

  @Override
  public String toString() {
    return "InvoiceOrder[" + key + "]";
  }
}
