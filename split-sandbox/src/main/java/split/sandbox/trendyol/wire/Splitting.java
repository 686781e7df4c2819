package split.sandbox.trendyol.wire;

import static split.sandbox.wire.JsonFormat.array;
import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import split.sandbox.Outcome;
import split.sandbox.Reply;
import split.sandbox.SharedSwitch;
import split.sandbox.Switches;
import split.sandbox.trendyol.Origin;
import split.sandbox.trendyol.ShipmentPackage;
import split.sandbox.trendyol.Shop;
import split.sandbox.trendyol.SplitDone;
import split.sandbox.trendyol.SplitRules;
import split.sandbox.trendyol.Tier;
import split.sandbox.trendyol.TrendyolSwitch;

/** Splits a package; the answer comes before anything of it can be seen. */
final class Splitting implements Operation {
  private static final int RETIRED = 556;

  private final SplitBody kind;
  private final Messages messages;

  Splitting(SplitBody kind, Messages messages) {
    this.kind = kind;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "split";
  }

  @Override
  public Tier.Pace pace() {
    return Tier.Pace.SPLIT;
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    if (switches.on(TrendyolSwitch.RETIRED_PATH)) {
      return Outcome.unchanged(Reply.page(RETIRED, "Retired"));
    }
    JsonObject body = asked.body();
    boolean keepsStatus =
        shop.settings().international() && body.getBoolean("shouldKeepPreviousStatus", false);
    SplitRules rules = Asynchrony.rules(switches, keepsStatus, wholePackage(switches));
    SplitDone done = shop.split(asked.packageId(), kind.read(body), rules, Origin.Kind.SPLIT);
    messages.changed(shop, done.all().toList());
    return new Outcome(answer(done, switches), List.of(done.effect("split")));
  }

  private SplitRules.WholePackage wholePackage(Switches switches) {
    if (kind == SplitBody.LINE_GROUPS) {
      return SplitRules.WholePackage.REFUSED;
    }
    return switch (switches.position(SharedSwitch.ALL_UNITS)) {
      case "empty_package" -> SplitRules.WholePackage.EMPTY_PACKAGE;
      case "refused" -> SplitRules.WholePackage.REFUSED;
      default -> SplitRules.WholePackage.ACCEPTED;
    };
  }

  private Reply answer(SplitDone done, Switches switches) {
    boolean told =
        kind != SplitBody.GROUPS && switches.position(TrendyolSwitch.NEW_IDS).equals("told");
    return told ? Reply.json(ids(done.children()).toString()) : Reply.of(200, Reply.JSON, "");
  }

  private JsonObject ids(List<ShipmentPackage> children) {
    JsonObjectBuilder json = object();
    return switch (kind) {
      case LINES -> json.add("newPackageId", children.getFirst().id()).build();
      case LINE_GROUPS ->
          json.add(
                  "results",
                  objects(
                      children.stream()
                          .map(child -> object().add("newPackageId", child.id()).build())))
              .build();
      case GROUPS, QUANTITIES -> {
        JsonArrayBuilder ids = array();
        children.forEach(child -> ids.add(child.id()));
        yield json.add("newPackageIds", ids).build();
      }
    };
  }
}
