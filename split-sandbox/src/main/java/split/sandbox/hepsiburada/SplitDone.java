package split.sandbox.hepsiburada;

import java.util.List;
import split.sandbox.Effect;

/** A package that was broken, and what came out of it. */
public record SplitDone(ShipmentPackage parent, List<ShipmentPackage> children) {

  public Effect effect(String kind) {
    return new Effect(
        kind,
        parent.lines().getFirst().orderNumber(),
        List.of(parent.packageNumber()),
        children.stream().map(ShipmentPackage::packageNumber).toList());
  }
}
