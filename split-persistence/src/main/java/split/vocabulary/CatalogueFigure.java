package split.vocabulary;

import java.util.Locale;

/**
 * The counters of the published dashboard, in its order. Each is told by flows of the catalogue.
 */
public enum CatalogueFigure {
  TOTAL_SKU_IN_CATALOG,
  SKUS_ON_SALE,
  TOTAL_SKU_DIFFERENCE,
  SKUS_WITH_PRICE_DIFFERENCE,
  TOTAL_STOCK_IN_CATALOG,
  TOTAL_STOCK_ON_SALE,
  TOTAL_STOCK_DIFFERENCE,
  SKUS_WITH_STOCK_DIFFERENCE;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
