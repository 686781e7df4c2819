package split.sandbox.trendyol.wire;

import static split.sandbox.wire.JsonFormat.asArray;
import static split.sandbox.wire.JsonFormat.asObject;
import static split.sandbox.wire.JsonFormat.decimal;
import static split.sandbox.wire.JsonFormat.number;
import static split.sandbox.wire.JsonFormat.parse;
import static split.sandbox.wire.JsonFormat.required;

import jakarta.json.JsonObject;
import java.util.List;
import split.sandbox.Outcome;
import split.sandbox.Refused;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.trendyol.Refusal;
import split.sandbox.trendyol.ShipmentPackage;
import split.sandbox.trendyol.Shop;
import split.sandbox.trendyol.SplitDone;
import split.sandbox.trendyol.Tier;

/** Takes the labour costs of jewellery, line by line; checked and not kept. */
final class LaborCosts implements Operation {
  @Override
  public String name() {
    return "labor_costs";
  }

  @Override
  public Tier.Pace pace() {
    return Tier.Pace.OTHER;
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    List<JsonObject> costs =
        asArray(parse(asked.request().body())).stream().map(each -> asObject(each)).toList();
    ShipmentPackage target = shop.open(asked.packageId());
    Refused.unless(!costs.isEmpty(), Refusal.BAD_BODY);
    for (JsonObject cost : costs) {
      required(decimal(cost, "laborCostPerItem"), "laborCostPerItem");
      long lineId = required(number(cost, "orderLineId"), "orderLineId");
      Refused.unless(target.line(lineId).isPresent(), Refusal.UNKNOWN_LINE);
    }
    return new Outcome(
        Reply.of(200, Reply.JSON, ""), List.of(new SplitDone(target, List.of()).effect(name())));
  }
}
