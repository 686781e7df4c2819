package split.sandbox.n11.wire;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import split.sandbox.Fault;
import split.sandbox.Outcome;
import split.sandbox.Reply;
import split.sandbox.Request;
import split.sandbox.SharedSwitch;
import split.sandbox.Switches;
import split.sandbox.n11.N11Switch;
import split.sandbox.n11.Origin;
import split.sandbox.n11.Shop;
import split.sandbox.n11.SplitDone;
import split.sandbox.n11.SplitRequest;
import split.sandbox.n11.SplitRules;

/** What both split services have in common. */
abstract class Splitting implements Operation {
  private static final int FAILURE = 500;

  abstract SplitRequest read(JsonObject body);

  abstract JsonObject answer(SplitDone done, Switches switches);

  @Override
  public final String name() {
    return "split";
  }

  @Override
  public final Set<String> orders(Shop shop, Request request, JsonObject body) {
    return shop.ordersOf(read(body).lineIds());
  }

  @Override
  public final Outcome apply(Shop shop, Request request, JsonObject body, Switches switches) {
    Optional<Fault> refused = switches.take(N11Switch.REFUSED_IN_200);
    if (refused.isPresent()) {
      Fault fault = refused.get();
      return Outcome.unchanged(
          Refusals.json(
              200, fault.status().orElse(FAILURE), fault.value().orElse("Unexpected error")));
    }
    SplitDone done = shop.split(read(body), rules(switches), Origin.Kind.SPLIT);
    return new Outcome(
        Reply.json(answer(done, switches).toString()), java.util.List.of(done.effect("split")));
  }

  private static SplitRules rules(Switches switches) {
    String kept = switches.position(N11Switch.KEPT_LINE_ID);
    String whole = switches.position(SharedSwitch.ALL_UNITS);
    return new SplitRules(
        switch (kept) {
          case "last" -> SplitRules.KeptLine.LAST;
          case "none" -> SplitRules.KeptLine.NONE;
          default -> SplitRules.KeptLine.FIRST;
        },
        switch (whole) {
          case "empty_package" -> SplitRules.WholePackage.EMPTY_PACKAGE;
          case "refused" -> SplitRules.WholePackage.REFUSED;
          default -> SplitRules.WholePackage.ACCEPTED;
        });
  }
}
