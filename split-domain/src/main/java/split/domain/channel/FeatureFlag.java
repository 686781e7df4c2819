package split.domain.channel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The flags of a sales channel; all are always present, and off until somebody switches them on.
 */
public enum FeatureFlag {
  GET_ORDERS,
  SEND_UPDATE_ORDERS,
  SPLIT_PACKAGES,
  SEND_DELETE_PRODUCTS,
  SEND_PRODUCTS_INSERTED,
  GET_UPDATED_ORDER_ITEMS,
  GET_CANCELLATION_REQUEST,
  GET_CANCEL_ORDERS,
  SEND_UPDATED_PRODUCT_PRICE,
  SEND_UPDATED_PRODUCT_STOCK,
  HANDLE_PACKAGE_COMBINATIONS,
  SEND_CANCEL_ORDER_ITEMS,
  SEND_INVOICE_LINK,
  SEND_DELETE_PRODUCT_SELLER_CODE;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  static boolean isKnown(String wire) {
    return Arrays.stream(values()).anyMatch(flag -> flag.wire().equals(wire));
  }

  /** Every flag, in the order of the documentation, on where it is stored as on. */
  static Map<String, Boolean> all(Map<String, Boolean> stored) {
    Map<String, Boolean> flags = new LinkedHashMap<>();
    for (FeatureFlag flag : values()) {
      flags.put(flag.wire(), stored.getOrDefault(flag.wire(), false));
    }
    return flags;
  }
}
