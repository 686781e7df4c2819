package split.sandbox.n11;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import split.sandbox.Effect;

/** A split that happened: the broken package and what came out of it. */
public record SplitDone(
    ShipmentPackage parent,
    List<ShipmentPackage> groups,
    Optional<ShipmentPackage> remainder,
    Optional<ShipmentPackage> unsupplied) {

  public Stream<ShipmentPackage> children() {
    return Stream.of(groups.stream(), remainder.stream(), unsupplied.stream())
        .flatMap(each -> each);
  }

  public Effect effect(String kind) {
    return new Effect(
        kind,
        parent.orderNumber(),
        List.of(Long.toString(parent.id())),
        children().map(child -> Long.toString(child.id())).toList());
  }
}
