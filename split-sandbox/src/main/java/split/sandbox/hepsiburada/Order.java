package split.sandbox.hepsiburada;

import java.time.Instant;

/** An order and who it is for; what one customer ordered may share a package. */
public record Order(String orderNumber, String customerId, String customerName, Instant time) {}
