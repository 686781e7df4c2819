package split.sandbox;

import java.util.Set;

/** Faults of the way to the marketplace and back; every simulated marketplace has them. */
public enum TransportFault implements Switch {
  THROTTLE(
      "answers 429, not applied; retry_after (seconds) is told in Retry-After or, by value, in X-RateLimit-Reset",
      "retry_after",
      "reset_seconds",
      "reset_epoch"),
  LATENCY("waits millis, then handles the call as usual"),
  TIMEOUT_BEFORE("holds the call millis, then 504; the call is never applied"),
  TIMEOUT_AFTER("applies the call, then holds the answer millis"),
  ERROR_BEFORE("answers status (500) with a page; not applied"),
  ERROR_AFTER("applies the call, then answers status (500) with a page"),
  RESET_BEFORE("breaks the connection in the middle of the answer; not applied"),
  RESET_AFTER("applies the call, then breaks the connection in the middle of the answer"),
  MALFORMED_BODY(
      "applies the call, then sends the first half of the answer's text as if it were whole"),
  GARBAGE_BODY("applies the call, then sends 512 random bytes as JSON"),
  HUGE_BODY("applies the call, then sends 10 MiB of JSON"),
  DRIP_BODY("applies the call, then sends the answer eight bytes at a time, millis apart"),
  CLOCK_OFFSET("moves the marketplace's clock by millis, which may be negative");

  private final String explanation;
  private final Set<String> positions;

  TransportFault(String explanation, String... positions) {
    this.explanation = explanation;
    this.positions = Switch.inOrder(positions);
  }

  @Override
  public String explanation() {
    return explanation;
  }

  @Override
  public Set<String> positions() {
    return positions;
  }
}
