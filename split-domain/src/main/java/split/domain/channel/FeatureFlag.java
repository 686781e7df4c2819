package split.domain.channel;

import static split.domain.channel.FlagFrequency.every;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The flags of a sales channel; all are always present, and off until somebody switches them on.
 * What each needs and how often it works is the platform's documentation of its flags. A need for a
 * setting that a marketplace does not have is none.
 */
public enum FeatureFlag {
  GET_ORDERS(
      List.of(
          Need.of("order_start_date"),
          Need.of("exclude_cargo_company_ids"),
          Need.where("cargo_company_id", "exclude_cargo_company_ids")),
      every("get_orders_frequency", "PT5M"),
      every("get_late_orders_frequency", "PT8H")),
  SEND_UPDATE_ORDERS(List.of(), every("send_update_orders_frequency", "PT5M")),
  SPLIT_PACKAGES(List.of()),
  SEND_DELETE_PRODUCTS(List.of(), every("send_delete_products_frequency", "PT5M")),
  SEND_PRODUCTS_INSERTED(
      List.of(Need.of("buffer_stock")), every("send_products_inserted_frequency", "PT5M")),
  GET_UPDATED_ORDER_ITEMS(List.of(), every("get_updated_order_items_frequency", "06:00")),
  GET_CANCELLATION_REQUEST(
      List.of(Need.of("deny_reason_id")), every("get_cancellation_request_frequency", "PT5M")),
  GET_CANCEL_ORDERS(
      List.of(
          Need.of("cancellation_reason_id"),
          Need.of("cancellation_map"),
          Need.of("refund_reason_id")),
      every("get_cancel_orders_frequency", "PT5M")),
  SEND_UPDATED_PRODUCT_PRICE(List.of(), every("send_updated_product_price_frequency", "PT5M")),
  SEND_UPDATED_PRODUCT_STOCK(
      List.of(Need.of("buffer_stock")), every("send_updated_product_stock_frequency", "PT1M")),
  HANDLE_PACKAGE_COMBINATIONS(List.of(), every("handle_package_combinations_frequency", "PT5M")),
  SEND_CANCEL_ORDER_ITEMS(
      List.of(Need.of("cancellation_reason_type_id")),
      every("send_cancel_order_items_frequency", "PT5M")),
  SEND_INVOICE_LINK(List.of()),
  SEND_DELETE_PRODUCT_SELLER_CODE(List.of());

  private final List<Need> needs;
  private final List<FlagFrequency> frequencies;

  FeatureFlag(List<Need> needs, FlagFrequency... frequencies) {
    this.needs = needs;
    this.frequencies = List.of(frequencies);
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Settings that must be set before the flag may be on. */
  public List<Need> needs() {
    return needs;
  }

  /** None where it works when it is called, or where nothing is documented. */
  public List<FlagFrequency> frequencies() {
    return frequencies;
  }

  /** Names of the flags that need the setting. */
  static List<String> needing(String setting) {
    return Arrays.stream(values())
        .filter(flag -> flag.needs.stream().anyMatch(need -> need.setting().equals(setting)))
        .map(FeatureFlag::wire)
        .toList();
  }

  static Optional<FeatureFlag> of(String wire) {
    return Arrays.stream(values()).filter(flag -> flag.wire().equals(wire)).findFirst();
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
