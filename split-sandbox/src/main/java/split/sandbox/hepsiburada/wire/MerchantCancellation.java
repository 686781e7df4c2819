package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.required;
import static split.sandbox.wire.JsonFormat.text;

import java.util.List;
import split.sandbox.Effect;
import split.sandbox.Outcome;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.Cancellation;
import split.sandbox.hepsiburada.Shop;

/** The seller cancels a line that is not packed. */
final class MerchantCancellation implements Operation {
  @Override
  public String name() {
    return "cancel";
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    String reason = required(text(asked.body(), "reasonId"), "reasonId");
    Cancellation done = shop.cancelByMerchant(asked.lineId(), reason);
    Effect effect = new Effect("cancel", done.line().orderNumber(), List.of(), List.of());
    return new Outcome(Refusals.text(200, "Line has been cancelled"), List.of(effect));
  }
}
