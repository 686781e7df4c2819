package split.sandbox;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A fault in the making. */
public record Faulty(Fault fault) {
  public static Faulty named(Switch kind) {
    return new Faulty(Fault.named(kind));
  }

  public Faulty value(String value) {
    return with(
        fault.operation(),
        fault.shop(),
        fault.orderNumber(),
        fault.times(),
        fault.afterCalls(),
        Optional.of(value));
  }

  public Faulty times(int times) {
    return with(
        fault.operation(),
        fault.shop(),
        fault.orderNumber(),
        OptionalInt.of(times),
        fault.afterCalls(),
        fault.value());
  }

  public Faulty after(int calls) {
    return with(
        fault.operation(), fault.shop(), fault.orderNumber(), fault.times(), calls, fault.value());
  }

  public Faulty on(String operation) {
    return with(
        operation,
        fault.shop(),
        fault.orderNumber(),
        fault.times(),
        fault.afterCalls(),
        fault.value());
  }

  public Faulty ofOrder(String number) {
    return with(
        fault.operation(),
        fault.shop(),
        Optional.of(number),
        fault.times(),
        fault.afterCalls(),
        fault.value());
  }

  public Faulty ofShop(String shop) {
    return with(
        fault.operation(),
        Optional.of(shop),
        fault.orderNumber(),
        fault.times(),
        fault.afterCalls(),
        fault.value());
  }

  public Faulty millis(long millis) {
    return new Faulty(
        new Fault(
            fault.name(),
            fault.operation(),
            fault.shop(),
            fault.orderNumber(),
            fault.times(),
            fault.afterCalls(),
            OptionalLong.of(millis),
            fault.status(),
            OptionalInt.of(7),
            fault.value(),
            fault.lineId(),
            fault.quantity()));
  }

  private Faulty with(
      String operation,
      Optional<String> shop,
      Optional<String> orderNumber,
      OptionalInt times,
      int afterCalls,
      Optional<String> value) {
    return new Faulty(
        new Fault(
            fault.name(),
            operation,
            shop,
            orderNumber,
            times,
            afterCalls,
            fault.millis(),
            fault.status(),
            fault.retryAfter(),
            value,
            fault.lineId(),
            fault.quantity()));
  }
}
