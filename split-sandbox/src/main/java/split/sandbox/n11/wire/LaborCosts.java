package split.sandbox.n11.wire;

import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import split.sandbox.Effect;
import split.sandbox.Outcome;
import split.sandbox.Refused;
import split.sandbox.Reply;
import split.sandbox.Request;
import split.sandbox.Switches;
import split.sandbox.n11.Refusal;
import split.sandbox.n11.ShipmentPackage;
import split.sandbox.n11.Shop;
import split.sandbox.wire.JsonFormat;

/** Takes the labour costs of jewellery, line by line; a line that a split has renumbered fails. */
final class LaborCosts implements Operation {
  @Override
  public String name() {
    return "labor_costs";
  }

  @Override
  public Set<String> orders(Shop shop, Request request, JsonObject body) {
    return shop.ordersOf(lineIds(body).stream());
  }

  @Override
  public Outcome apply(Shop shop, Request request, JsonObject body, Switches switches) {
    List<Long> lineIds = lineIds(body);
    if (lineIds.isEmpty()) {
      throw new Refused(Refusal.BAD_BODY);
    }
    List<Long> known = lineIds.stream().filter(id -> shop.living(id).isPresent()).toList();
    JsonObject json =
        object()
            .add("content", objects(lineIds.stream().map(id -> json(id, known.contains(id)))))
            .build();
    List<Effect> effects =
        known.stream()
            .flatMap(id -> shop.living(id).stream())
            .distinct()
            .map(LaborCosts::effect)
            .toList();
    return new Outcome(Reply.json(json.toString()), effects);
  }

  private static Effect effect(ShipmentPackage each) {
    return new Effect(
        "labor_costs", each.orderNumber(), List.of(Long.toString(each.id())), List.of());
  }

  private static List<Long> lineIds(JsonObject body) {
    return JsonFormat.values(body, "laborCostDetails").stream()
        .map(JsonFormat::asObject)
        .map(line -> JsonFormat.required(JsonFormat.number(line, "orderLineId"), "orderLineId"))
        .toList();
  }

  private static JsonObject json(long lineId, boolean known) {
    return object()
        .add("lineId", lineId)
        .add("status", known ? "SUCCESS" : "FAIL")
        .add(
            "reasons",
            known ? JsonValue.NULL : jakarta.json.Json.createValue(Refusal.UNKNOWN_LINE.message()))
        .build();
  }
}
