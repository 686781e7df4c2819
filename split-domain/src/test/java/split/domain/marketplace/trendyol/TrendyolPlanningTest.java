package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.marketplace.Account;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.PlannedSplit.Group;
import split.domain.marketplace.PlannedSplit.Item;
import split.domain.marketplace.SplitCall;
import split.vocabulary.Tracking;

class TrendyolPlanningTest {
  private static final PlannedSplit WHOLE =
      split(List.of(group(item("31", 2), item("32", 1)), group(item("31", 1))), List.of());

  @Test
  @DisplayName("MKT-1 always by split-packages, every group named")
  void splitPackages() {
    assertThat(call(Map.of(), WHOLE))
        .isEqualTo(
            new SplitCall(
                "split-packages",
                "POST",
                "/integration/order/sellers/4711/shipment-packages/92/split-packages",
                "{\"splitPackages\":["
                    + "{\"packageDetails\":[{\"orderLineId\":31,\"quantities\":2},"
                    + "{\"orderLineId\":32,\"quantities\":1}]},"
                    + "{\"packageDetails\":[{\"orderLineId\":31,\"quantities\":1}]}]}"));
  }

  @Test
  @DisplayName(
      "MKT-1 two items of one line in one group are one detail, the remainder is not named")
  void summedUp() {
    PlannedSplit split =
        split(List.of(group(item("31", 1), item("31", 1))), List.of(item("32", 1)));
    assertThat(call(Map.of(), split).body())
        .isEqualTo(
            "{\"splitPackages\":[{\"packageDetails\":[{\"orderLineId\":31,\"quantities\":2}]}]}");
  }

  @Test
  @DisplayName("ADM-1 omit_last_group leaves the last group to Trendyol's extra package")
  void omitsLast() {
    Map<String, String> omitting = Map.of("omit_last_group", "true");
    assertThat(call(omitting, WHOLE).body()).endsWith("{\"orderLineId\":32,\"quantities\":1}]}]}");
    PlannedSplit partial =
        split(List.of(group(item("31", 1)), group(item("32", 1))), List.of(item("33", 1)));
    assertThat(call(omitting, partial).body()).contains("31", "32");
    PlannedSplit single = split(List.of(group(item("31", 1))), List.of());
    assertThat(call(omitting, single).body()).contains("31");
  }

  @ParameterizedTest
  @DisplayName("ADM-1 only an international shop is asked to keep the status")
  @CsvSource({"SA, true, true", "SA, false, false", "SA, '', false", "'', true,", "'S A', true,"})
  void keepsStatus(String storeFront, String keep, Boolean sent) {
    String body =
        call(Map.of("store_front_code", storeFront, "keep_previous_status", keep), WHOLE).body();
    if (sent == null) {
      assertThat(body).doesNotContain("shouldKeepPreviousStatus");
    } else {
      assertThat(body).endsWith(",\"shouldKeepPreviousStatus\":" + sent + "}");
    }
  }

  @Test
  @DisplayName("MKT-6 numbers that Trendyol would never give cannot bend the path")
  void oddNumbers() {
    PlannedSplit odd =
        new PlannedSplit("../9 ?x", "8", List.of(group(item("a b\"", 1))), List.of());
    SplitCall call = call(Map.of("seller_id", "1/2"), odd);
    assertThat(call.path())
        .isEqualTo(
            "/integration/order/sellers/1%2F2/shipment-packages/..%2F9%20%3Fx/split-packages");
    assertThat(call.body()).contains("\"orderLineId\":\"a b\\\"\"");
  }

  private static SplitCall call(Map<String, String> more, PlannedSplit split) {
    Map<String, String> settings = new HashMap<>(Map.of("seller_id", " 4711 "));
    settings.putAll(more);
    return TrendyolPlanning.of(new Account("ty", settings, new Exchanges())).call(split);
  }

  private static PlannedSplit split(List<Group> groups, List<Item> unstated) {
    return new PlannedSplit("92", "8086", groups, unstated);
  }

  private static Group group(Item... items) {
    return new Group("g" + items[0].lineId() + items[0].quantity(), List.of(items), Tracking.NONE);
  }

  private static Item item(String lineId, int quantity) {
    return new Item(lineId, "SKU-" + lineId, null, quantity);
  }
}
