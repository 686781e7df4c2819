package split.sandbox.trendyol;

import java.time.Instant;

/** An order and who it is for; its packages are the shop's. */
public record Order(
    String orderNumber, long customerId, String customerName, String customerEmail, Instant time) {}
