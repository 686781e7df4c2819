package split.vocabulary;

import java.util.Optional;

/**
 * The order system's states of an order item, another enumeration than {@link PackageState}: its
 * published numbers, and 550, which is in common use for delivered.
 */
public enum OrderItemStatus {
  PREPARING(450),
  SHIPPED(500),
  READY_FOR_PICKUP(520),
  ATTEMPTED_DELIVERY(540),
  DELIVERED(550);

  private final int value;

  OrderItemStatus(int value) {
    this.value = value;
  }

  public int value() {
    return value;
  }

  /**
   * What a package's state means for the items in it. Empty where it means nothing for them: that a
   * package is cancelled or out of stock decides nothing about what the customer bought.
   */
  public static Optional<OrderItemStatus> of(PackageState state) {
    return switch (state) {
      case PREPARING, READY_FOR_PACKAGING, PACKED -> Optional.of(PREPARING);
      case SHIPPED, DELIVERY_FAILED -> Optional.of(SHIPPED);
      case READY_FOR_CUSTOMER_PICKUP -> Optional.of(READY_FOR_PICKUP);
      case ATTEMPTED_DELIVERY -> Optional.of(ATTEMPTED_DELIVERY);
      case DELIVERED -> Optional.of(DELIVERED);
      case WAITING,
          BLOCKED,
          NEEDS_RESCHEDULING,
          WAITING_REMOTE_ACTION,
          CANCELLATION_WAITING,
          CANCELLED,
          SPLIT,
          OUT_OF_STOCK,
          PACKED_FOR_REFUND ->
          Optional.empty();
    };
  }
}
