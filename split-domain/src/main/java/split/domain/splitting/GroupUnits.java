package split.domain.splitting;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a group holds: units by order item. Two groups are the same when these are equal, whatever
 * they are called.
 */
record GroupUnits(Map<Long, Integer> units) {
  static final GroupUnits NOTHING = new GroupUnits(Map.of());

  GroupUnits {
    units = Map.copyOf(units);
  }

  static GroupUnits sum(Collection<GroupUnits> groups) {
    Map<Long, Integer> sum = new TreeMap<>();
    groups.forEach(
        group ->
            group.units.forEach((item, count) -> sum.merge(item, count, GroupUnits::saturatedSum)));
    return new GroupUnits(sum);
  }

  /**
   * Absurd quantities stay absurd instead of wrapping round or failing before a rule can refuse
   * them.
   */
  static int saturatedSum(int a, int b) {
    return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
  }

  /** What is left of this when {@code taken} is taken away; never negative. */
  GroupUnits minus(GroupUnits taken) {
    return new GroupUnits(
        units.entrySet().stream()
            .filter(entry -> entry.getValue() > taken.units.getOrDefault(entry.getKey(), 0))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue() - taken.units.getOrDefault(entry.getKey(), 0))));
  }

  boolean isEmpty() {
    return units.isEmpty();
  }
}
