package split.domain.splitting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import split.domain.splitting.SplitRequest.RequestedGroup;
import split.domain.splitting.SplitRequest.RequestedItem;
import split.vocabulary.Code;
import split.vocabulary.PackageState;
import split.vocabulary.Violation;

/**
 * Finds the lines a request names in the source and counts them in units (SPL-2, SPL-7, SPL-8). A
 * line is named by the marketplace's line id or by a row of the order system. A row of an item that
 * has one row a unit stands for one unit; every other name without a quantity stands for all of
 * that item, and may then appear once.
 */
final class LinePolicy {
  private final SourcePackage source;
  private final PackageState baseState;
  private final List<Violation> violations = new ArrayList<>();
  private final Map<Long, Integer> appearances = new HashMap<>();
  private final Map<Long, RequestedItem> takenWhole = new HashMap<>();
  private final Set<Long> rowsUsed = new HashSet<>();

  LinePolicy(SourcePackage source, PackageState baseState) {
    this.source = source;
    this.baseState = baseState;
  }

  List<NamedGroup> name(List<RequestedGroup> groups) {
    List<NamedGroup> named = groups.stream().map(this::name).toList();
    takenWhole.forEach(this::refuseSecondAppearance);
    return named;
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }

  /**
   * Nothing was named twice or in contradiction: the units of the known lines add up to what was
   * meant.
   */
  boolean couldCount() {
    return violations.stream()
        .map(Violation::code)
        .noneMatch(code -> code == Code.DUPLICATE_ITEM || code == Code.PAYLOAD_INVALID);
  }

  private NamedGroup name(RequestedGroup group) {
    if (group.items().isEmpty()) {
      violations.add(
          Violation.of(
              Code.EMPTY_GROUP,
              group.pointer() + "/packageitem_set",
              "a group names at least one line"));
    }
    Map<Long, Integer> units = new LinkedHashMap<>();
    Set<String> namesInGroup = new HashSet<>();
    for (RequestedItem item : group.items()) {
      find(item).ifPresent(found -> count(item, found, units, namesInGroup));
    }
    return new NamedGroup(group, stateOf(group), new GroupUnits(units));
  }

  private PackageState stateOf(RequestedGroup group) {
    if (group.state() == null) {
      return baseState;
    }
    Optional<PackageState> state =
        PackageState.of(group.state()).filter(known -> known.isInitial() || known.isIgnored());
    if (state.isEmpty()) {
      violations.add(
          new Violation(
              Code.STATE_NOT_SUPPORTED,
              group.pointer() + "/state/enum_value",
              "a new package cannot start in this state",
              "100, 200, 400, 550 or 900",
              String.valueOf(group.state())));
    }
    return state.orElse(baseState);
  }

  private Optional<SourcePackage.Item> find(RequestedItem item) {
    Optional<SourcePackage.Item> byLine = byLine(item.lineId());
    Optional<SourcePackage.Item> byRow = byRow(item.omnitronId());
    if (item.lineId() != null && byLine.isEmpty()) {
      unknown(item.pointer() + "/order_item/extra_field/id", item.lineId());
      return Optional.empty();
    }
    if (item.omnitronId() != null && byRow.isEmpty()) {
      unknown(item.pointer() + "/order_item/omnitron_id", String.valueOf(item.omnitronId()));
      return Optional.empty();
    }
    if (byLine.isPresent() && byRow.isPresent() && !byLine.equals(byRow)) {
      violations.add(
          new Violation(
              Code.PAYLOAD_INVALID,
              item.pointer() + "/order_item",
              "omnitron_id and extra_field.id name two different lines",
              byRow.get().lineId(),
              item.lineId()));
      return Optional.empty();
    }
    return byRow.or(() -> byLine);
  }

  private Optional<SourcePackage.Item> byLine(String lineId) {
    if (lineId == null) {
      return Optional.empty();
    }
    return source.items().stream()
        .filter(item -> lineId.equals(item.remoteLineId()))
        .findFirst()
        .or(() -> source.items().stream().filter(item -> item.isNamed(lineId)).findFirst());
  }

  private Optional<SourcePackage.Item> byRow(Long row) {
    return row == null
        ? Optional.empty()
        : source.items().stream().filter(item -> item.hasRow(row)).findFirst();
  }

  private void unknown(String pointer, String found) {
    violations.add(
        new Violation(Code.UNKNOWN_ITEM, pointer, "the source has no such line", null, found));
  }

  private void count(
      RequestedItem item,
      SourcePackage.Item found,
      Map<Long, Integer> units,
      Set<String> namesInGroup) {
    boolean byRow = item.omnitronId() != null && found.isRowPerUnit();
    String name = byRow ? "row " + item.omnitronId() : "line " + found.orderItemId();
    if (!namesInGroup.add(name)
        || (byRow && item.quantity() == null && !rowsUsed.add(item.omnitronId()))) {
      duplicate(item, found);
      return;
    }
    appearances.merge(found.orderItemId(), 1, Integer::sum);
    if (item.quantity() == null && !byRow) {
      takenWhole.putIfAbsent(found.orderItemId(), item);
    }
    int quantity = item.quantity() != null ? item.quantity() : byRow ? 1 : found.quantity();
    units.merge(found.orderItemId(), quantity, GroupUnits::saturatedSum);
  }

  private void refuseSecondAppearance(Long orderItemId, RequestedItem whole) {
    if (appearances.get(orderItemId) > 1) {
      duplicate(whole, source.itemsById().get(orderItemId));
    }
  }

  private void duplicate(RequestedItem item, SourcePackage.Item found) {
    violations.add(
        new Violation(
            Code.DUPLICATE_ITEM,
            item.pointer(),
            "a line appears once in a group, and only once in all if it has no quantity",
            "once",
            found.lineId()));
  }
}
