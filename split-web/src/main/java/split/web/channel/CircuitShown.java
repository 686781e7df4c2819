package split.web.channel;

import java.time.Instant;
import split.vocabulary.Circuit;

/**
 * Whether the channel's marketplace is called at all.
 *
 * @param state {@code closed}, {@code open} or {@code probing}; all else is null while it is closed
 * @param reason {@code unauthorised} or {@code unreachable}
 * @param nextProbe when the next operation is let through
 */
public record CircuitShown(
    String state, String reason, String detail, Instant since, Instant nextProbe) {
  static CircuitShown of(Circuit circuit) {
    return circuit.isOpen()
        ? new CircuitShown(
            circuit.state().wire(),
            circuit.reason().wire(),
            circuit.detail(),
            circuit.since(),
            circuit.nextProbe())
        : new CircuitShown(circuit.state().wire(), null, null, null, null);
  }
}
