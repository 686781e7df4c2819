package split.sandbox;

import java.util.Optional;

/** A reply and how it leaves: whole, cut off half way, or dripping at the pace of a fault. */
public record Delivery(Reply reply, boolean cutOff, Optional<ArmedFault> drip) {
  static Delivery whole(Reply reply) {
    return new Delivery(reply, false, Optional.empty());
  }

  static Delivery cutOff(Reply reply) {
    return new Delivery(reply, true, Optional.empty());
  }

  static Delivery dripping(Reply reply, ArmedFault pace) {
    return new Delivery(reply, false, Optional.of(pace));
  }

  /** With a header the marketplace gives to every answer. */
  public Delivery withHeader(String name, String value) {
    return new Delivery(reply.withHeader(name, value), cutOff, drip);
  }
}
