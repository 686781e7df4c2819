package split.sandbox.hepsiburada.wire;

import java.util.Set;
import split.sandbox.Outcome;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.Shop;

/** One of Hepsiburada's services: reads its wire format, lets the shop do it, writes the answer. */
interface Operation {
  /** The name by which faults choose it. */
  String name();

  /** The orders the call is about, as far as the shop knows them. */
  default Set<String> orders(Shop shop, Asked asked) {
    return asked.orders(shop);
  }

  Outcome apply(Shop shop, Asked asked, Switches switches);
}
