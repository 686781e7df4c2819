package split.vocabulary;

/** What else a stock location must meet to be planned, as a channel may ask for. */
public enum StockLocationCondition {
  /** Only locations that have quota left. */
  SELECT_BY_QUOTA;

  /** The channel's setting that lists them. */
  public static final String SETTING = "stock_location_conditions";
}
