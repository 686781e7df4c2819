package split.sandbox;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One switch as somebody set it.
 *
 * <p>An absent limit does not limit: without {@code times} the fault fires for ever, without {@code
 * shop} or {@code orderNumber} for everybody. The operation {@code *} means each of them. The first
 * {@code afterCalls} calls that match pass unharmed.
 */
public record Fault(
    String name,
    String operation,
    Optional<String> shop,
    Optional<String> orderNumber,
    OptionalInt times,
    int afterCalls,
    OptionalLong millis,
    OptionalInt status,
    OptionalInt retryAfter,
    Optional<String> value,
    Optional<String> lineId,
    OptionalInt quantity) {

  public static final String EVERY_OPERATION = "*";

  public static Fault named(Switch kind) {
    return new Fault(
        kind.wireName(),
        EVERY_OPERATION,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        0,
        OptionalLong.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }

  boolean concerns(CallScope scope) {
    return (operation.equals(EVERY_OPERATION) || operation.equals(scope.operation()))
        && shop.map(scope.shop()::equals).orElse(true)
        && orderNumber.map(scope.orderNumbers()::contains).orElse(true);
  }
}
