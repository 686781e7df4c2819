package split.sandbox.trendyol;

import java.util.List;
import java.util.stream.Stream;
import split.sandbox.Effect;

/** What became of a package: broken into children, or only changed if there are none. */
public record SplitDone(ShipmentPackage parent, List<ShipmentPackage> children) {
  public Stream<ShipmentPackage> all() {
    return Stream.concat(Stream.of(parent), children.stream());
  }

  public Effect effect(String kind) {
    return new Effect(
        kind,
        parent.orderNumber(),
        List.of(Long.toString(parent.id())),
        children.stream().map(child -> Long.toString(child.id())).toList());
  }
}
