package split.domain.marketplace.hepsiburada;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

class HepsiburadaPlanningTest {
  @Test
  @DisplayName("MKT-1 a split as Hepsiburada wants it told, every unit stated")
  void call() {
    assertThat(
            plan(
                List.of(
                    group(Tracking.NONE, item("a", 2)),
                    group(Tracking.NONE, item("a", 1), item("b", 1))),
                List.of()))
        .isEqualTo(
            new SplitCall(
                "split",
                "POST",
                Merchant.PACKAGES + "/packagenumber/501/split",
                "{\"packageDetails\":["
                    + "{\"lines\":[{\"orderLineId\":\"a\",\"quantity\":2}]},"
                    + "{\"lines\":[{\"orderLineId\":\"a\",\"quantity\":1},{\"orderLineId\":\"b\",\"quantity\":1}]}]}"));
  }

  @Test
  @DisplayName("MKT-1 units no group wants are one more package: nothing is left to chance")
  void remainder() {
    assertThat(
            plan(List.of(group(Tracking.NONE, item("a", 2))), List.of(item("a", 1), item("b", 1)))
                .body())
        .isEqualTo(
            "{\"packageDetails\":["
                + "{\"lines\":[{\"orderLineId\":\"a\",\"quantity\":2}]},"
                + "{\"lines\":[{\"orderLineId\":\"a\",\"quantity\":1},{\"orderLineId\":\"b\",\"quantity\":1}]}]}");
  }

  @Test
  @DisplayName("SPL-17 how each package travels is said with it; its source's code is not")
  void tracking() {
    Tracking wish = new Tracking("Aras", "880", "label", new BigDecimal("4"), 2, "Depo 1");
    assertThat(plan(List.of(group(wish, item("a", 1))), List.of(item("b", 1))).body())
        .isEqualTo(
            "{\"packageDetails\":["
                + "{\"lines\":[{\"orderLineId\":\"a\",\"quantity\":1}],"
                + "\"parcelQuantity\":2,\"deci\":4,\"cargoCompany\":\"Aras\","
                + "\"warehouse\":{\"shippingAddressLabel\":\"Depo 1\"}},"
                + "{\"lines\":[{\"orderLineId\":\"b\",\"quantity\":1}]}]}");
  }

  @ParameterizedTest
  @DisplayName("SPL-17 a weight that is not whole is the next whole one")
  @CsvSource({"4, 4", "4.0, 4", "4.1, 5", "0.5, 1", "1E+2, 100"})
  void deci(BigDecimal desi, String told) {
    Tracking wish = new Tracking(null, null, null, desi, null, null);
    assertThat(plan(List.of(group(wish, item("a", 1))), List.of()).body())
        .contains("\"deci\":" + told + "}");
  }

  @Test
  @DisplayName(
      "MKT-1 two items of one line in one group are one line, ids that are digits stay text")
  void lines() {
    assertThat(plan(List.of(group(Tracking.NONE, item("31", 1), item("31", 2))), List.of()).body())
        .isEqualTo("{\"packageDetails\":[{\"lines\":[{\"orderLineId\":\"31\",\"quantity\":3}]}]}");
  }

  @Test
  @DisplayName(
      "SPL-14 a package number that Hepsiburada would never give is still shown, and found again")
  void oddNumber() {
    String path = HepsiburadaCalls.path(Merchant.account(""), HepsiburadaApi.SPLIT, "a b/ç+");
    assertThat(path).isEqualTo(Merchant.PACKAGES + "/packagenumber/a%20b%2F%C3%A7%2B/split");
    assertThat(HepsiburadaCalls.number(path)).isEqualTo("a b/ç+");
  }

  @Test
  @DisplayName("SPL-14 a channel without a merchant is planned for, too")
  void nobody() {
    Account nobody = new Account("hepsiburada", Map.of(), new Exchanges());
    assertThat(HepsiburadaCalls.path(nobody, HepsiburadaApi.SPLIT, "501"))
        .isEqualTo("/packages/merchantid/{merchantId}/packagenumber/501/split");
  }

  private static SplitCall plan(List<Group> groups, List<Item> unstated) {
    return new HepsiburadaMarketplace()
        .plan(Merchant.account(""), new PlannedSplit("501", "416", groups, unstated));
  }

  private static Group group(Tracking tracking, Item... items) {
    return new Group("g", List.of(items), tracking);
  }

  private static Item item(String lineId, int quantity) {
    return new Item(lineId, "SKU-" + lineId, null, quantity);
  }
}
