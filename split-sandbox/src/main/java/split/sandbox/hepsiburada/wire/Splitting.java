package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.required;
import static split.sandbox.wire.JsonFormat.text;
import static split.sandbox.wire.JsonFormat.values;

import jakarta.json.JsonObject;
import java.util.List;
import split.sandbox.Outcome;
import split.sandbox.SharedSwitch;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.HepsiburadaSwitch;
import split.sandbox.hepsiburada.Origin;
import split.sandbox.hepsiburada.Shop;
import split.sandbox.hepsiburada.SplitDone;
import split.sandbox.hepsiburada.SplitRequest;
import split.sandbox.hepsiburada.SplitRules;
import split.sandbox.wire.JsonFormat;

/** Breaks a package into others; the answer does not name them. */
final class Splitting implements Operation {
  private final Messages messages;

  Splitting(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String name() {
    return "split";
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    SplitDone done =
        shop.split(asked.packageNumber(), read(asked.body()), rules(switches), Origin.Kind.SPLIT);
    switch (switches.position(HepsiburadaSwitch.PUSH_ON_SPLIT)) {
      case "unpack" -> messages.unpacked(shop, done.parent());
      case "both" -> messages.repacked(shop, done);
      default -> {}
    }
    return new Outcome(Refusals.text(200, "Package has been split"), List.of(done.effect("split")));
  }

  private static SplitRules rules(Switches switches) {
    return new SplitRules(
        switches.position(HepsiburadaSwitch.REMAINDER).equals("auto"),
        switches.position(SharedSwitch.LINE_IDS).equals("new"));
  }

  private static SplitRequest read(JsonObject body) {
    return new SplitRequest(
        values(body, "packageDetails").stream()
            .map(JsonFormat::asObject)
            .map(Splitting::group)
            .toList(),
        values(body, "cancelledItems").stream()
            .map(JsonFormat::asObject)
            .map(Splitting::cancelled)
            .toList());
  }

  private static SplitRequest.Group group(JsonObject detail) {
    return new SplitRequest.Group(
        values(detail, "lines").stream()
            .map(JsonFormat::asObject)
            .map(line -> PackingJson.part(line, "orderLineId"))
            .toList(),
        PackingJson.packing(detail));
  }

  private static SplitRequest.CancelledItem cancelled(JsonObject item) {
    return new SplitRequest.CancelledItem(
        PackingJson.part(item, "orderLineId"),
        required(text(item, "cancelReasonId"), "cancelReasonId"));
  }
}
