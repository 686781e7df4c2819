package split.domain.marketplace.n11;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.PlannedSplit.Group;
import split.domain.marketplace.PlannedSplit.Item;
import split.domain.marketplace.SplitCall;
import split.vocabulary.Tracking;

class N11PlanningTest {
  private static final PlannedSplit WHOLE_LINES =
      split(List.of(group(item("31", 3), item("32", 1)), group(item("33", 2))), List.of());

  private final N11Planning byQuantity = new N11Planning(false, false);
  private final N11Planning byLine = new N11Planning(true, false);
  private final N11Planning omitting = new N11Planning(false, true);

  @Test
  @DisplayName("MKT-1 by quantity is the default, even where no line is divided")
  void byQuantity() {
    assertThat(byQuantity.call(WHOLE_LINES))
        .isEqualTo(
            new SplitCall(
                "splitPackageByQuantity",
                "POST",
                "/rest/delivery/v1/splitPackageByQuantity",
                "{\"splitPackages\":["
                    + "{\"packageDetails\":[{\"orderLineId\":31,\"quantities\":3},"
                    + "{\"orderLineId\":32,\"quantities\":1}]},"
                    + "{\"packageDetails\":[{\"orderLineId\":33,\"quantities\":2}]}]}"));
  }

  @Test
  @DisplayName("SPL-14 a line id that N11 would never give is still shown, not an error")
  void oddLineId() {
    PlannedSplit odd = split(List.of(group(item("a b\"", 1)), group(item("-1", 1))), List.of());
    assertThat(byQuantity.call(odd).body())
        .contains("\"orderLineId\":\"a b\\\"\"", "\"orderLineId\":\"-1\"");
  }

  @Test
  @DisplayName("MKT-1 by line where the channel wants it and no line is divided")
  void byLine() {
    assertThat(byLine.call(WHOLE_LINES))
        .isEqualTo(
            new SplitCall(
                "splitCombinePackage",
                "POST",
                "/rest/delivery/v1/splitCombinePackage",
                "{\"splitGroups\":[{\"orderLineIds\":[31,32]},{\"orderLineIds\":[33]}]}"));
  }

  @Test
  @DisplayName("MKT-1 a line divided between groups goes by quantity")
  void dividedBetweenGroups() {
    PlannedSplit split = split(List.of(group(item("31", 2)), group(item("31", 1))), List.of());
    assertThat(byLine.call(split).operation()).isEqualTo("splitPackageByQuantity");
  }

  @Test
  @DisplayName("MKT-1 a line of which a part is left over goes by quantity")
  void dividedByLeftover() {
    PlannedSplit split = split(List.of(group(item("31", 2))), List.of(item("31", 1)));
    assertThat(byLine.call(split).operation()).isEqualTo("splitPackageByQuantity");
  }

  @Test
  @DisplayName("MKT-1 whole lines left over are not named in a split by line")
  void leftoverLines() {
    PlannedSplit split = split(List.of(group(item("31", 2))), List.of(item("32", 1)));
    assertThat(byLine.call(split).body()).isEqualTo("{\"splitGroups\":[{\"orderLineIds\":[31]}]}");
  }

  @Test
  @DisplayName("MKT-1 two items of one line in one group are one detail, and divide nothing")
  void summedUp() {
    PlannedSplit split =
        split(List.of(group(item("31", 1), item("31", 2)), group(item("32", 1))), List.of());
    assertThat(byQuantity.call(split).body()).contains("{\"orderLineId\":31,\"quantities\":3}");
    assertThat(byLine.call(split).operation()).isEqualTo("splitCombinePackage");
  }

  @Test
  @DisplayName("ADM-1 omit_last_group leaves the last group to N11's extra package")
  void omitsLast() {
    assertThat(omitting.call(WHOLE_LINES).body()).contains("31").doesNotContain("33");
  }

  @Test
  @DisplayName(
      "ADM-1 omit_last_group omits nothing where units are left over anyway, nor the only group")
  void omitsNothing() {
    PlannedSplit partial =
        split(List.of(group(item("31", 1)), group(item("32", 1))), List.of(item("33", 1)));
    assertThat(omitting.call(partial).body()).contains("31", "32");
    PlannedSplit single = split(List.of(group(item("31", 1))), List.of());
    assertThat(omitting.call(single).body()).contains("31");
  }

  private static PlannedSplit split(List<Group> groups, List<Item> unstated) {
    return new PlannedSplit("2590001", "2049", groups, unstated);
  }

  private static Group group(Item... items) {
    return new Group("g" + items[0].lineId() + items[0].quantity(), List.of(items), Tracking.NONE);
  }

  private static Item item(String lineId, int quantity) {
    return new Item(lineId, "SKU-" + lineId, null, quantity);
  }
}
