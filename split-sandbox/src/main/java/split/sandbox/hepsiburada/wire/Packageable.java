package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;

import jakarta.json.JsonObject;
import java.util.Set;
import split.sandbox.Outcome;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.LineItem;
import split.sandbox.hepsiburada.Shop;

/** Which open lines may share a package with one, across orders too. */
final class Packageable implements Operation {
  @Override
  public String name() {
    return "packageable";
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    Set<String> together = shop.packageableWith(asked.lineId());
    String body =
        object()
            .add(
                "lineItems",
                objects(
                    shop.openLines().stream()
                        .filter(line -> together.contains(line.id()))
                        .filter(line -> !line.id().equals(asked.lineId()))
                        .map(Packageable::json)))
            .build()
            .toString();
    return Outcome.unchanged(Reply.json(body));
  }

  private static JsonObject json(LineItem line) {
    return object()
        .add("lineItemId", line.id())
        .add("orderNumber", line.orderNumber())
        .add("quantity", line.quantity())
        .build();
  }
}
