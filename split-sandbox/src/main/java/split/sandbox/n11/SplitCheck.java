package split.sandbox.n11;

import static split.sandbox.n11.Refusal.*;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import split.sandbox.Refused;

/**
 * N11's rules for what may be split, as far as they are documented; a line's units are summed up
 * per group.
 */
record SplitCheck(List<Map<Long, Integer>> groups, Map<Long, Integer> cancelled) {

  /** Checks what can be said without looking at the package. */
  static void shape(SplitRequest request) {
    switch (request) {
      case SplitRequest.ByLine byLine -> shape(byLine.groups(), false);
      case SplitRequest.ByQuantity byQuantity -> shape(byQuantity);
    }
  }

  private static void shape(SplitRequest.ByQuantity request) {
    List<CancelledItem> cancelled = request.cancelled();
    shape(request.groups(), !cancelled.isEmpty());
    Stream<Part> parts =
        Stream.concat(
            request.groups().stream().flatMap(List::stream),
            cancelled.stream().map(CancelledItem::part));
    Refused.unless(parts.allMatch(part -> part.quantity() > 0), BAD_QUANTITY);
    Refused.unless(cancelled.stream().allMatch(CancelledItem::hasReason), BAD_CANCEL_REASON);
  }

  private static void shape(List<? extends List<?>> groups, boolean cancels) {
    Refused.unless(!groups.isEmpty(), cancels ? CANCEL_ALONE : NO_GROUPS);
    Refused.unless(groups.stream().noneMatch(List::isEmpty), EMPTY_GROUP);
  }

  static SplitCheck against(ShipmentPackage source, SplitRequest request, SplitRules rules) {
    Refused.unless(!source.broken(), DEAD_PACKAGE);
    Refused.unless(source.status() == PackageStatus.PICKING, WRONG_STATE);
    SplitCheck check = summed(source, request);
    check.sums(source);
    check.something(source, rules);
    return check;
  }

  private static SplitCheck summed(ShipmentPackage source, SplitRequest request) {
    return switch (request) {
      case SplitRequest.ByLine byLine ->
          new SplitCheck(
              byLine.groups().stream()
                  .map(
                      ids ->
                          sum(
                              ids.stream()
                                  .map(
                                      id ->
                                          new Part(id, source.line(id).orElseThrow().quantity()))))
                  .toList(),
              Map.of());
      case SplitRequest.ByQuantity byQuantity ->
          new SplitCheck(
              byQuantity.groups().stream().map(parts -> sum(parts.stream())).toList(),
              sum(byQuantity.cancelled().stream().map(CancelledItem::part)));
    };
  }

  private static Map<Long, Integer> sum(Stream<Part> parts) {
    Map<Long, Integer> units = new LinkedHashMap<>();
    parts.forEach(part -> units.merge(part.lineId(), part.quantity(), SplitCheck::plus));
    return units;
  }

  private static int plus(int one, int other) {
    return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
  }

  private void sums(ShipmentPackage source) {
    Map<Long, Integer> all = new HashMap<>(cancelled);
    groups.forEach(
        group -> group.forEach((line, units) -> all.merge(line, units, SplitCheck::plus)));
    all.forEach(
        (line, units) ->
            Refused.unless(units <= source.line(line).orElseThrow().quantity(), TOO_MANY));
  }

  private void something(ShipmentPackage source, SplitRules rules) {
    boolean whole = grouped() == source.units();
    Refused.unless(!whole || groups.size() > 1, NOTHING_TO_SPLIT);
    Refused.unless(
        !whole || rules.wholePackage() != SplitRules.WholePackage.REFUSED, WHOLE_PACKAGE);
  }

  private int grouped() {
    return groups.stream()
        .flatMap(group -> group.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }
}
