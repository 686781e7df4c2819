package split.sandbox.trendyol.wire;

import static split.sandbox.wire.JsonFormat.integer;
import static split.sandbox.wire.JsonFormat.required;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import split.sandbox.Outcome;
import split.sandbox.Refused;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.trendyol.Origin;
import split.sandbox.trendyol.PackageStatus;
import split.sandbox.trendyol.Refusal;
import split.sandbox.trendyol.Shop;
import split.sandbox.trendyol.SplitDone;
import split.sandbox.trendyol.SplitRules;
import split.sandbox.trendyol.Tier;

/** The seller cannot supply units: the package is broken, as by a split. */
final class Unsupply implements Operation {
  private static final Set<Integer> REASONS = Set.of(500, 501, 502, 504, 505, 506);
  private static final int INTERNATIONAL_REASON = 503;

  private final Messages messages;

  Unsupply(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String name() {
    return "cancel";
  }

  @Override
  public Tier.Pace pace() {
    return Tier.Pace.OTHER;
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    JsonObject body = asked.body();
    int reason = required(integer(body, "reasonId"), "reasonId");
    boolean international = shop.settings().international() && reason == INTERNATIONAL_REASON;
    Refused.unless(international || REASONS.contains(reason), Refusal.BAD_REASON);
    Shop.Withdrawal withdrawal =
        new Shop.Withdrawal(
            Origin.Kind.UNSUPPLIED, PackageStatus.UNSUPPLIED, StatusUpdate.parts(body));
    SplitRules rules = Asynchrony.rules(switches, true, SplitRules.WholePackage.ACCEPTED);
    SplitDone done = shop.withdraw(asked.packageId(), withdrawal, rules);
    messages.changed(shop, done.all().toList());
    return new Outcome(Reply.of(200, Reply.JSON, ""), List.of(done.effect("cancel")));
  }
}
