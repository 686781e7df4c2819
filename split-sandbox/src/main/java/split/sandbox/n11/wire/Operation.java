package split.sandbox.n11.wire;

import jakarta.json.JsonObject;
import java.util.Set;
import split.sandbox.Outcome;
import split.sandbox.Request;
import split.sandbox.Switches;
import split.sandbox.n11.Shop;

/** One of N11's services: reads its wire format, lets the shop do it, writes the answer. */
interface Operation {
  /** The name by which faults choose it. */
  String name();

  /** The orders the call is about, as far as the shop knows them. */
  Set<String> orders(Shop shop, Request request, JsonObject body);

  Outcome apply(Shop shop, Request request, JsonObject body, Switches switches);
}
