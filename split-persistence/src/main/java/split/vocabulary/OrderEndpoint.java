package split.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the order system can be asked for, each at a place of its own (SC-3). */
public enum OrderEndpoint {
  ORDER_ITEM_BULK_UPDATE,
  ORDERS,
  ORDERITEM_SET,
  CANCELLATION_PLANS,
  COUNTRIES,
  COUNTRIES_COUNT,
  COUNTRIES_WITH_CODE,
  CITIES,
  TOWNSHIPS,
  TOWNSHIPS_COUNT,
  DISTRICTS,
  DISTRICTS_COUNT;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<OrderEndpoint> of(String wire) {
    return Arrays.stream(values()).filter(endpoint -> endpoint.wire().equals(wire)).findFirst();
  }
}
