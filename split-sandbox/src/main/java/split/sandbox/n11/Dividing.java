package split.sandbox.n11;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Divides the lines of one package by quantity; the caller has checked the request. */
final class Dividing {
  private final SplitRules rules;
  private final LongSupplier newLineIds;
  private final Map<Long, OrderLine> left = new LinkedHashMap<>();

  Dividing(ShipmentPackage source, SplitRules rules, LongSupplier newLineIds) {
    this.rules = rules;
    this.newLineIds = newLineIds;
    source.lines().forEach(line -> left.put(line.id(), line));
  }

  Parcels divide(List<Map<Long, Integer>> groups, Map<Long, Integer> cancelled) {
    List<List<OrderLine>> taken = groups.stream().map(this::take).toList();
    List<OrderLine> unsupplied = take(cancelled);
    List<OrderLine> rest = left.values().stream().filter(line -> line.quantity() > 0).toList();
    List<List<OrderLine>> live = new ArrayList<>(taken);
    live.add(rest);
    live.add(unsupplied);
    List<List<OrderLine>> numbered = numbered(live);
    List<OrderLine> remainder = numbered.get(taken.size());
    boolean extra =
        !remainder.isEmpty() || rules.wholePackage() == SplitRules.WholePackage.EMPTY_PACKAGE;
    return new Parcels(
        numbered.subList(0, taken.size()),
        extra ? Optional.of(remainder) : Optional.empty(),
        numbered.getLast());
  }

  private List<OrderLine> take(Map<Long, Integer> units) {
    return units.entrySet().stream().map(each -> take(each.getKey(), each.getValue())).toList();
  }

  private OrderLine take(long lineId, int units) {
    OrderLine line = left.get(lineId);
    OrderLine part = line.units(units);
    left.put(lineId, line.without(part));
    return part;
  }

  /** One part of each line keeps the id, cancelled units only if there is no other part. */
  private List<List<OrderLine>> numbered(List<List<OrderLine>> parcels) {
    Map<Long, Integer> keepers = new LinkedHashMap<>();
    for (int parcel = 0; parcel < parcels.size(); parcel++) {
      for (OrderLine line : parcels.get(parcel)) {
        keepers.merge(
            line.id(), parcel, (known, later) -> keeper(known, later, parcels.size() - 1));
      }
    }
    List<List<OrderLine>> numbered = new ArrayList<>();
    for (int parcel = 0; parcel < parcels.size(); parcel++) {
      int here = parcel;
      numbered.add(
          parcels.get(parcel).stream()
              .map(line -> numbered(line, keepers.get(line.id()) == here))
              .toList());
    }
    return List.copyOf(numbered);
  }

  private int keeper(int known, int later, int cancelledParcel) {
    boolean last = rules.keptLine() == SplitRules.KeptLine.LAST;
    return last && later != cancelledParcel ? later : known;
  }

  private OrderLine numbered(OrderLine line, boolean keeps) {
    boolean kept = keeps && rules.keptLine() != SplitRules.KeptLine.NONE;
    return kept ? line : line.withId(newLineIds.getAsLong());
  }
}
