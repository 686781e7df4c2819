package split.sandbox.trendyol.wire;

import static split.sandbox.wire.JsonFormat.asObject;
import static split.sandbox.wire.JsonFormat.integer;
import static split.sandbox.wire.JsonFormat.number;
import static split.sandbox.wire.JsonFormat.required;
import static split.sandbox.wire.JsonFormat.text;
import static split.sandbox.wire.JsonFormat.values;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import split.sandbox.Outcome;
import split.sandbox.Refused;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.trendyol.PackageStatus;
import split.sandbox.trendyol.Part;
import split.sandbox.trendyol.Refusal;
import split.sandbox.trendyol.ShipmentPackage;
import split.sandbox.trendyol.Shop;
import split.sandbox.trendyol.SplitDone;
import split.sandbox.trendyol.Tier;

/** The seller picks a package, then invoices it. */
final class StatusUpdate implements Operation {
  private final Messages messages;

  StatusUpdate(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String name() {
    return "status";
  }

  @Override
  public Tier.Pace pace() {
    return Tier.Pace.STATUS;
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    JsonObject body = asked.body();
    PackageStatus status =
        text(body, "status")
            .flatMap(PackageStatus::named)
            .filter(each -> each == PackageStatus.PICKING || each == PackageStatus.INVOICED)
            .orElseThrow(() -> new Refused(Refusal.BAD_BODY));
    ShipmentPackage moved =
        shop.advance(asked.packageId(), status, parts(body), invoiceNumber(body));
    messages.changed(shop, List.of(moved));
    return new Outcome(
        Reply.of(200, Reply.JSON, ""), List.of(new SplitDone(moved, List.of()).effect("status")));
  }

  private static Optional<String> invoiceNumber(JsonObject body) {
    return Optional.ofNullable(body.get("params"))
        .filter(params -> params != JsonValue.NULL)
        .flatMap(params -> text(asObject(params), "invoiceNumber"));
  }

  static List<Part> parts(JsonObject body) {
    return values(body, "lines").stream()
        .map(line -> asObject(line))
        .map(
            line ->
                Part.of(
                    required(number(line, "lineId"), "lineId"),
                    required(integer(line, "quantity"), "quantity")))
        .toList();
  }
}
