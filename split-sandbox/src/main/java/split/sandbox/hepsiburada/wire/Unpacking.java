package split.sandbox.hepsiburada.wire;

import java.util.List;
import split.sandbox.Outcome;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.ShipmentPackage;
import split.sandbox.hepsiburada.Shop;
import split.sandbox.hepsiburada.SplitDone;

/** Gives a package up, so that its lines can be packed otherwise. */
final class Unpacking implements Operation {
  private final Messages messages;

  Unpacking(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String name() {
    return "unpack";
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    ShipmentPackage dead = shop.unpack(asked.packageNumber());
    messages.unpacked(shop, dead);
    return new Outcome(
        Refusals.text(200, "Package has been unpacked"),
        List.of(new SplitDone(dead, List.of()).effect("unpack")));
  }
}
