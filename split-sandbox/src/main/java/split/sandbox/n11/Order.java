package split.sandbox.n11;

/** An order and who it is for; its packages are the shop's. */
public record Order(
    String orderNumber, long customerId, String customerName, String customerEmail) {}
