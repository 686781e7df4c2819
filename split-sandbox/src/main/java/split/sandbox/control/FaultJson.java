package split.sandbox.control;

import static split.sandbox.wire.JsonFormat.integer;
import static split.sandbox.wire.JsonFormat.number;
import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;
import static split.sandbox.wire.JsonFormat.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import split.sandbox.Fault;
import split.sandbox.FaultCount;
import split.sandbox.InterferenceSwitch;
import split.sandbox.SharedSwitch;
import split.sandbox.Switch;
import split.sandbox.TransportFault;
import split.sandbox.hepsiburada.HepsiburadaSwitch;
import split.sandbox.n11.N11Switch;
import split.sandbox.push.PushSwitch;
import split.sandbox.trendyol.TrendyolSwitch;
import split.sandbox.wire.JsonFormat;
import split.sandbox.wire.JsonFormat.BadJson;

/**
 * Faults as the control API takes and shows them. What it does not know it refuses, so that no
 * typing error hides.
 */
final class FaultJson {
  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "operation",
          "shop",
          "order_number",
          "times",
          "after_calls",
          "millis",
          "status",
          "retry_after",
          "value",
          "line_id",
          "quantity");
  private static final Set<String> OPERATIONS =
      Set.of(
          "*",
          "list",
          "accept",
          "split",
          "labor_costs",
          "collection_request",
          "unpack",
          "create",
          "packageable",
          "orders",
          "cancel",
          "ship",
          "labels",
          "status",
          "box_info",
          "carrier",
          "warehouse",
          "tracking",
          "push",
          "unknown");

  private FaultJson() {}

  static List<Switch> switches() {
    return Stream.<Switch[]>of(
            TransportFault.values(),
            InterferenceSwitch.values(),
            PushSwitch.values(),
            SharedSwitch.values(),
            N11Switch.values(),
            HepsiburadaSwitch.values(),
            TrendyolSwitch.values())
        .flatMap(Stream::of)
        .toList();
  }

  /** One fault, an array of them, or {@code {"faults":[…]}}. */
  static List<Fault> read(String body) {
    JsonValue json = JsonFormat.parse(body);
    JsonValue wanted =
        json instanceof JsonObject wrapper ? wrapper.getOrDefault("faults", wrapper) : json;
    return JsonFormat.oneOrMany(wanted).stream().map(FaultJson::read).toList();
  }

  private static Fault read(JsonObject json) {
    refuse(
        json.keySet().stream().filter(field -> !FIELDS.contains(field)).findFirst(),
        "no such field: ");
    String name = JsonFormat.required(text(json, "name"), "name");
    Switch kind =
        switches().stream()
            .filter(each -> each.wireName().equals(name))
            .findFirst()
            .orElseThrow(() -> new BadJson("no such switch: " + name));
    String operation = text(json, "operation").orElse(Fault.EVERY_OPERATION);
    refuse(
        Optional.of(operation).filter(each -> !OPERATIONS.contains(each)), "no such operation: ");
    Optional<String> value = text(json, "value");
    refuse(
        value.filter(each -> !kind.positions().isEmpty() && !kind.positions().contains(each)),
        "no such position: ");
    return new Fault(
        name,
        operation,
        text(json, "shop"),
        text(json, "order_number"),
        optionalInt(json, "times"),
        integer(json, "after_calls").orElse(0),
        optionalLong(json, "millis"),
        optionalInt(json, "status"),
        optionalInt(json, "retry_after"),
        value,
        text(json, "line_id"),
        optionalInt(json, "quantity"));
  }

  private static void refuse(Optional<String> unknown, String why) {
    unknown.ifPresent(
        what -> {
          throw new BadJson(why + what);
        });
  }

  private static OptionalInt optionalInt(JsonObject json, String field) {
    return integer(json, field).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static OptionalLong optionalLong(JsonObject json, String field) {
    return number(json, field).map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  static JsonObject write(List<FaultCount> counts) {
    return object().add("faults", objects(counts.stream().map(FaultJson::write))).build();
  }

  private static JsonObject write(FaultCount count) {
    Fault fault = count.fault();
    JsonObjectBuilder json = object().add("name", fault.name()).add("operation", fault.operation());
    fault.shop().ifPresent(shop -> json.add("shop", shop));
    fault.orderNumber().ifPresent(number -> json.add("order_number", number));
    fault.times().ifPresent(times -> json.add("times", times));
    json.add("after_calls", fault.afterCalls());
    fault.millis().ifPresent(millis -> json.add("millis", millis));
    fault.status().ifPresent(status -> json.add("status", status));
    fault.retryAfter().ifPresent(seconds -> json.add("retry_after", seconds));
    fault.value().ifPresent(value -> json.add("value", value));
    fault.lineId().ifPresent(line -> json.add("line_id", line));
    fault.quantity().ifPresent(quantity -> json.add("quantity", quantity));
    return json.add("seen", count.seen()).add("fired", count.fired()).build();
  }
}
