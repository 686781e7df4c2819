package split.domain.marketplace.n11;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.RemoteId;
import split.domain.marketplace.SplitCall;
import split.domain.marketplace.n11.N11Api.PackageDetail;
import split.domain.marketplace.n11.N11Api.SplitByLine;
import split.domain.marketplace.n11.N11Api.SplitByQuantity;
import split.domain.marketplace.n11.N11Api.SplitGroup;
import split.domain.marketplace.n11.N11Api.SplitPackage;

/**
 * Turns a split into N11's call. By quantity unless told otherwise: a split by line is one by
 * quantity with whole lines, and only that answer names the new packages.
 *
 * @param byLine whether a split that divides no line is sent by line
 * @param omitLast whether the last group is left to N11's extra package where nothing else would go
 *     there
 */
record N11Planning(boolean byLine, boolean omitLast) {
  SplitCall call(PlannedSplit split) {
    List<Map<String, Integer>> groups = sent(split);
    return byLine && dividesNoLine(split) ? byLine(groups) : byQuantity(groups);
  }

  private List<Map<String, Integer>> sent(PlannedSplit split) {
    List<Map<String, Integer>> groups =
        split.groups().stream().map(group -> units(group.items())).toList();
    boolean omit = omitLast && split.unstated().isEmpty() && groups.size() > 1;
    return omit ? groups.subList(0, groups.size() - 1) : groups;
  }

  private static Map<String, Integer> units(List<PlannedSplit.Item> items) {
    Map<String, Integer> units = new LinkedHashMap<>();
    items.forEach(item -> units.merge(item.lineId(), item.quantity(), Integer::sum));
    return units;
  }

  private static boolean dividesNoLine(PlannedSplit split) {
    List<Map<String, Integer>> parts =
        new ArrayList<>(split.groups().stream().map(group -> units(group.items())).toList());
    parts.add(units(split.unstated()));
    Set<String> seen = new TreeSet<>();
    return parts.stream().flatMap(part -> part.keySet().stream()).allMatch(seen::add);
  }

  private static SplitCall byLine(List<Map<String, Integer>> groups) {
    return call(
        "splitCombinePackage",
        N11Api.SPLIT_BY_LINE,
        new SplitByLine(
            groups.stream()
                .map(group -> new SplitGroup(group.keySet().stream().map(RemoteId::new).toList()))
                .toList()));
  }

  private static SplitCall byQuantity(List<Map<String, Integer>> groups) {
    return call(
        "splitPackageByQuantity",
        N11Api.SPLIT_BY_QUANTITY,
        new SplitByQuantity(
            groups.stream().map(group -> new SplitPackage(details(group))).toList()));
  }

  private static List<PackageDetail> details(Map<String, Integer> group) {
    return group.entrySet().stream()
        .map(part -> new PackageDetail(new RemoteId(part.getKey()), part.getValue()))
        .toList();
  }

  private static SplitCall call(String operation, String path, Object wire) {
    return new SplitCall(operation, "POST", "/rest" + path, JsonBody.of(wire).text());
  }
}
