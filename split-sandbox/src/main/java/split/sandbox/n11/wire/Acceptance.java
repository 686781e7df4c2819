package split.sandbox.n11.wire;

import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import split.sandbox.Effect;
import split.sandbox.Fault;
import split.sandbox.Outcome;
import split.sandbox.Refused;
import split.sandbox.Reply;
import split.sandbox.Request;
import split.sandbox.Switches;
import split.sandbox.n11.AcceptedLine;
import split.sandbox.n11.N11Switch;
import split.sandbox.n11.Refusal;
import split.sandbox.n11.Shop;
import split.sandbox.wire.JsonFormat;

/**
 * Accepts order lines. Each line succeeds or fails by itself; the HTTP status is 200 either way.
 */
final class Acceptance implements Operation {
  @Override
  public String name() {
    return "accept";
  }

  @Override
  public Set<String> orders(Shop shop, Request request, JsonObject body) {
    return shop.ordersOf(lineIds(body).stream());
  }

  @Override
  public Outcome apply(Shop shop, Request request, JsonObject body, Switches switches) {
    boolean picking = JsonFormat.text(body, "status").filter("Picking"::equals).isPresent();
    List<Long> lineIds = lineIds(body);
    if (!picking || lineIds.isEmpty()) {
      throw new Refused(Refusal.BAD_BODY);
    }
    Optional<Fault> failing = switches.take(N11Switch.ACCEPT_LINE_FAILS);
    List<AcceptedLine> lines = lineIds.stream().map(id -> accept(shop, id, failing)).toList();
    JsonObject json =
        object().add("content", objects(lines.stream().map(Acceptance::json))).build();
    return new Outcome(Reply.json(json.toString()), effects(lines));
  }

  private static AcceptedLine accept(Shop shop, long lineId, Optional<Fault> failing) {
    return failing
        .filter(fault -> fault.lineId().map(Long.toString(lineId)::equals).orElse(true))
        .map(fault -> AcceptedLine.failed(lineId, fault.value().orElse(Refusal.REFUSED.message())))
        .orElseGet(() -> shop.accept(lineId));
  }

  private static List<Effect> effects(List<AcceptedLine> lines) {
    return lines.stream()
        .flatMap(line -> line.accepted().stream())
        .map(each -> new Identity(each.orderNumber(), each.id()))
        .distinct()
        .map(
            each ->
                new Effect(
                    "accept",
                    each.orderNumber(),
                    List.of(Long.toString(each.packageId())),
                    List.of()))
        .toList();
  }

  private record Identity(String orderNumber, long packageId) {}

  private static List<Long> lineIds(JsonObject body) {
    return JsonFormat.values(body, "lines").stream()
        .map(JsonFormat::asObject)
        .map(line -> JsonFormat.required(JsonFormat.number(line, "lineId"), "lineId"))
        .toList();
  }

  private static JsonObject json(AcceptedLine line) {
    return object()
        .add("lineId", line.lineId())
        .add("status", line.reason().isPresent() ? "FAIL" : "SUCCESS")
        .add("reasons", JsonFormat.orNull(line.reason()))
        .build();
  }
}
