package split.sandbox.hepsiburada;

import java.time.Instant;

/** Units nobody gets any more. */
public record Cancellation(LineItem line, By by, String reason, Instant time) {

  /** Who cancelled. */
  public enum By {
    MERCHANT("Merchant"),
    CUSTOMER("Customer");

    private final String wireName;

    By(String wireName) {
      this.wireName = wireName;
    }

    public String wireName() {
      return wireName;
    }

    /** What an order shows of such units. */
    public String lineStatus() {
      return "CancelledBy" + wireName;
    }
  }
}
