package split.domain.marketplace;

/**
 * What one unit is, whichever package it lies in: the stock keeping unit, else the barcode, else
 * the line id. Line ids come last because a split by quantity gives a part a new one.
 */
public record Product(String key) {
  public static Product of(String sku, String barcode, String lineId) {
    if (isThere(sku)) {
      return new Product("sku:" + sku);
    }
    return isThere(barcode) ? new Product("barcode:" + barcode) : new Product("line:" + lineId);
  }

  private static boolean isThere(String text) {
    return text != null && !text.isBlank();
  }

  @Override
  public String toString() {
    return key;
  }
}
