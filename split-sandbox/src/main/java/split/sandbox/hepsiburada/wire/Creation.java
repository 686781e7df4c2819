package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.values;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import split.sandbox.Effect;
import split.sandbox.Outcome;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.Part;
import split.sandbox.hepsiburada.ShipmentPackage;
import split.sandbox.hepsiburada.Shop;
import split.sandbox.wire.JsonFormat;

/** Packs open lines; this answer does name the new package. */
final class Creation implements Operation {
  @Override
  public String name() {
    return "create";
  }

  @Override
  public Set<String> orders(Shop shop, Asked asked) {
    return parts(asked.body()).stream()
        .flatMap(part -> shop.orderOfLine(part.lineId()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    JsonObject body = asked.body();
    ShipmentPackage made = shop.create(parts(body), PackingJson.packing(body));
    String answer =
        object()
            .add("packageNumber", made.packageNumber())
            .add("barcode", made.barcode())
            .build()
            .toString();
    Effect effect =
        new Effect(
            "create",
            made.lines().getFirst().orderNumber(),
            List.of(),
            List.of(made.packageNumber()));
    return new Outcome(Reply.of(201, Reply.JSON, answer), List.of(effect));
  }

  private static List<Part> parts(JsonObject body) {
    return values(body, "lineItemRequests").stream()
        .map(JsonFormat::asObject)
        .map(line -> PackingJson.part(line, "id"))
        .toList();
  }
}
