package split.sandbox.trendyol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import split.sandbox.Refused;

/** Takes units out of a package, group by group, and knows what is left of it. */
final class Dividing {
  private final Map<Long, OrderLine> left = new LinkedHashMap<>();

  Dividing(ShipmentPackage source) {
    source.lines().forEach(line -> left.put(line.id(), line));
  }

  /** The units of one group; a line that is named twice is one line. */
  List<OrderLine> take(List<Part> group) {
    Refused.unless(!group.isEmpty(), Refusal.EMPTY_GROUP);
    Map<Long, OrderLine> taken = new LinkedHashMap<>();
    for (Part part : group) {
      OrderLine units = take(part);
      taken.merge(units.id(), units, (one, more) -> one.units(one.quantity() + more.quantity()));
    }
    return List.copyOf(taken.values());
  }

  private OrderLine take(Part part) {
    OrderLine line = left.get(part.lineId());
    Refused.unless(line != null, Refusal.UNKNOWN_LINE);
    int units = part.quantity().orElse(line.quantity());
    Refused.unless(
        units > 0, part.quantity().isPresent() ? Refusal.BAD_QUANTITY : Refusal.TOO_MANY);
    Refused.unless(units <= line.quantity(), Refusal.TOO_MANY);
    left.put(line.id(), line.units(line.quantity() - units));
    return line.units(units);
  }

  List<OrderLine> rest() {
    return left.values().stream().filter(line -> line.quantity() > 0).toList();
  }

  /** The groups of a split and, if there is one, what goes into the extra package. */
  static List<List<OrderLine>> divide(
      ShipmentPackage source, List<List<Part>> groups, SplitRules.WholePackage wholePackage) {
    Refused.unless(!groups.isEmpty(), Refusal.NO_GROUPS);
    Dividing dividing = new Dividing(source);
    List<List<OrderLine>> parcels = new ArrayList<>();
    groups.forEach(group -> parcels.add(dividing.take(group)));
    List<OrderLine> rest = dividing.rest();
    if (rest.isEmpty()) {
      Refused.unless(groups.size() > 1, Refusal.NOTHING_TO_SPLIT);
      Refused.unless(wholePackage != SplitRules.WholePackage.REFUSED, Refusal.WHOLE_PACKAGE);
    }
    if (!rest.isEmpty() || wholePackage == SplitRules.WholePackage.EMPTY_PACKAGE) {
      parcels.add(rest);
    }
    return List.copyOf(parcels);
  }
}
