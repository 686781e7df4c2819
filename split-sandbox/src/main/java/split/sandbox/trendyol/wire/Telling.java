package split.sandbox.trendyol.wire;

import static split.sandbox.wire.JsonFormat.decimal;
import static split.sandbox.wire.JsonFormat.integer;
import static split.sandbox.wire.JsonFormat.number;
import static split.sandbox.wire.JsonFormat.required;
import static split.sandbox.wire.JsonFormat.text;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import split.sandbox.Outcome;
import split.sandbox.Refused;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.trendyol.Carrier;
import split.sandbox.trendyol.Dispatch;
import split.sandbox.trendyol.Refusal;
import split.sandbox.trendyol.ShipmentPackage;
import split.sandbox.trendyol.Shop;
import split.sandbox.trendyol.SplitDone;
import split.sandbox.trendyol.Tier;

/**
 * The seller tells something of how a package goes out; it is kept and shown.
 *
 * @param abroadOnly whether shops in Türkiye have no such service
 */
record Telling(String name, Tier.Pace pace, boolean abroadOnly, Reading reading)
    implements Operation {
  static final Telling BOX_INFO = new Telling("box_info", Tier.Pace.SPLIT, false, Telling::boxes);
  static final Telling CARRIER = new Telling("carrier", Tier.Pace.OTHER, false, Telling::carrier);
  static final Telling WAREHOUSE =
      new Telling("warehouse", Tier.Pace.OTHER, false, Telling::warehouse);
  static final Telling TRACKING =
      new Telling("tracking", Tier.Pace.STATUS, true, Telling::tracking);

  /** What a body changes, at which time. */
  interface Reading {
    BiFunction<Dispatch, Instant, Dispatch> read(JsonObject body);
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    Refused.unless(!abroadOnly || shop.settings().international(), Refusal.NO_SUCH_SERVICE);
    ShipmentPackage told = shop.tell(asked.packageId(), reading.read(asked.body()));
    return new Outcome(
        Reply.of(200, Reply.JSON, ""), List.of(new SplitDone(told, List.of()).effect(name)));
  }

  private static BiFunction<Dispatch, Instant, Dispatch> boxes(JsonObject body) {
    int boxes = required(integer(body, "boxQuantity"), "boxQuantity");
    Optional<BigDecimal> deci = decimal(body, "deci");
    Refused.unless(
        boxes > 0 && deci.map(volume -> volume.signum() > 0).orElse(true), Refusal.BAD_QUANTITY);
    return (dispatch, now) -> dispatch.in(boxes, deci, now);
  }

  private static BiFunction<Dispatch, Instant, Dispatch> carrier(JsonObject body) {
    Carrier carrier =
        Carrier.coded(required(text(body, "cargoProvider"), "cargoProvider"))
            .orElseThrow(() -> new Refused(Refusal.UNKNOWN_CARRIER));
    return (dispatch, now) -> dispatch.by(carrier, now);
  }

  private static BiFunction<Dispatch, Instant, Dispatch> warehouse(JsonObject body) {
    long warehouse = required(number(body, "warehouseId"), "warehouseId");
    return (dispatch, now) -> dispatch.from(warehouse, now);
  }

  private static BiFunction<Dispatch, Instant, Dispatch> tracking(JsonObject body) {
    Dispatch.Tracking tracking =
        new Dispatch.Tracking(
            required(text(body, "cargoSenderNumber"), "cargoSenderNumber"),
            required(text(body, "providerCode"), "providerCode"));
    return (dispatch, now) -> dispatch.tracked(tracking, now);
  }
}
