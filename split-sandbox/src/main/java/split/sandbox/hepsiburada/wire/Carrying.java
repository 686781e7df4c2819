package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.required;
import static split.sandbox.wire.JsonFormat.text;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import split.sandbox.Outcome;
import split.sandbox.Refused;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.PackageStatus;
import split.sandbox.hepsiburada.Refusal;
import split.sandbox.hepsiburada.ShipmentPackage;
import split.sandbox.hepsiburada.Shop;
import split.sandbox.hepsiburada.SplitDone;

/** The seller's own carrier took, delivered or could not deliver a package. */
final class Carrying implements Operation {
  private static final Duration OLDEST = Duration.ofDays(7);

  private final Clock clock;
  private final String dateName;
  private final PackageStatus from;
  private final PackageStatus to;

  Carrying(Clock clock, String dateName, PackageStatus from, PackageStatus to) {
    this.clock = clock;
    this.dateName = dateName;
    this.from = from;
    this.to = to;
  }

  @Override
  public String name() {
    return "ship";
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    JsonObject body = asked.body();
    ShipmentPackage current =
        shop.find(asked.packageNumber()).orElseThrow(() -> new Refused(Refusal.UNKNOWN_PACKAGE));
    Instant date = WireTime.read(required(text(body, dateName), dateName));
    boolean recent = !date.isBefore(clock.instant().minus(OLDEST));
    Refused.unless(recent && !date.isBefore(current.created()), Refusal.BAD_DATE);
    ShipmentPackage moved =
        shop.carry(asked.packageNumber(), from, to, text(body, "trackingNumber"));
    return new Outcome(
        Refusals.text(200, "Package is " + to.wireName()),
        List.of(new SplitDone(moved, List.of()).effect("ship")));
  }
}
