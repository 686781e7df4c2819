package split.vocabulary;

import java.util.Locale;

/** The published reports about what differs between catalogue and marketplace. */
public enum CatalogueReport {
  PRICE_MISMATCH,
  STOCK_MISMATCH,
  IN_CATALOGUE_NOT_ON_SALE;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
