package split.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The flows of a sales channel, as operators know them: sixteen titles. */
public enum FlowTitle {
  GET_CATEGORY_NODES("Category Node"),
  GET_ORDERS("Order Create"),
  SEND_PRODUCTS_INSERTED("Product Create"),
  SEND_PRODUCTS_UPDATED("Product Update"),
  SEND_DELETE_PRODUCTS("Product Delete"),
  SEND_UPDATE_ORDERS("Order Update"),
  GET_CANCEL_ORDERS("Cancel/Refund Orders"),
  GET_CANCELLATION_REQUEST("Cancellation Requests"),
  SEND_CANCEL_ORDER_ITEMS("Send Cancel Order Items"),
  SEND_UPDATED_PRODUCT_STOCK("Stock"),
  SEND_UPDATED_PRODUCT_PRICE("Price"),
  GET_CATEGORY_ATTRIBUTES("Category Attribute and Values"),
  CREATE_DEFAULT_ATTRIBUTES("Create Default Attributes"),
  GET_UPDATED_ORDER_ITEMS("Get Updated Orders"),
  SPLIT_PACKAGES("Split Packages"),
  COMPARE_ATTRIBUTES("Compare Attributes");

  private final String title;

  FlowTitle(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** The flow's name on the wire and in the log. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FlowTitle> of(String flow) {
    return Arrays.stream(values()).filter(each -> each.wire().equals(flow)).findFirst();
  }
}
