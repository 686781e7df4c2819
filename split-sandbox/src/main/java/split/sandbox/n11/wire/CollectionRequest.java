package split.sandbox.n11.wire;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import split.sandbox.Effect;
import split.sandbox.Outcome;
import split.sandbox.Refused;
import split.sandbox.Request;
import split.sandbox.Switches;
import split.sandbox.n11.OrderLine;
import split.sandbox.n11.PackageStatus;
import split.sandbox.n11.Refusal;
import split.sandbox.n11.ShipmentPackage;
import split.sandbox.n11.Shop;
import split.sandbox.wire.JsonFormat;

/**
 * Takes boxes and volume of one package for the carrier; every line of the package has to be there.
 */
final class CollectionRequest implements Operation {
  private static final Set<String> COMPANIES = Set.of("HLZ", "CEVA", "BL");

  @Override
  public String name() {
    return "collection_request";
  }

  @Override
  public Set<String> orders(Shop shop, Request request, JsonObject body) {
    return shop.ordersOf(details(body).stream().map(detail -> id(detail, "orderLineId")));
  }

  @Override
  public Outcome apply(Shop shop, Request request, JsonObject body, Switches switches) {
    List<JsonObject> details = details(body);
    Set<Long> packages =
        details.stream().map(detail -> id(detail, "id")).collect(Collectors.toSet());
    Set<Long> lines =
        details.stream().map(detail -> id(detail, "orderLineId")).collect(Collectors.toSet());
    boolean carriers =
        details.stream()
            .allMatch(
                detail ->
                    JsonFormat.text(detail, "shipmentCompany")
                        .filter(COMPANIES::contains)
                        .isPresent());
    if (packages.size() != 1 || !carriers) {
      throw new Refused(Refusal.BAD_BODY);
    }
    ShipmentPackage each =
        shop.find(packages.iterator().next())
            .orElseThrow(() -> new Refused(Refusal.UNKNOWN_PACKAGE));
    if (each.status() != PackageStatus.PICKING) {
      throw new Refused(each.broken() ? Refusal.DEAD_PACKAGE : Refusal.WRONG_STATE);
    }
    if (!lines.equals(each.lines().stream().map(OrderLine::id).collect(Collectors.toSet()))) {
      throw new Refused(Refusal.NOT_ALL_LINES);
    }
    Effect effect =
        new Effect(
            "collection_request", each.orderNumber(), List.of(Long.toString(each.id())), List.of());
    return new Outcome(Refusals.json(200, 200, "success"), List.of(effect));
  }

  private static List<JsonObject> details(JsonObject body) {
    return JsonFormat.values(body, "collectionRequestDetails").stream()
        .map(JsonFormat::asObject)
        .toList();
  }

  private static long id(JsonObject detail, String field) {
    return JsonFormat.required(JsonFormat.number(detail, field), field);
  }
}
