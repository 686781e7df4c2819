package split.sandbox.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.sandbox.Delivery;
import split.sandbox.Effect;
import split.sandbox.Faulty;
import split.sandbox.Reply;
import split.sandbox.SharedSwitch;
import split.sandbox.wire.JsonFormat;

class SplittingTest {
  private static final String PARENT = "UnPacked 1x32+2x33+3x31";
  private Market market = Market.open();

  @AfterEach
  void close() {
    market.close();
  }

  @Test
  @DisplayName("MKT-7 a split is accepted with an empty body, and its children come later")
  void children() {
    Reply reply = market.split(Market.groups("2x31", "1x31 1x32")).reply();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).isEmpty();
    assertThat(market.lastCall().effects())
        .containsExactly(
            new Effect(
                "split",
                Market.ORDER,
                List.of("1001"),
                List.of("92051001", "92051002", "92051003")));
    assertThat(market.shown()).containsExactly(PARENT);
    market.pass(299);
    assertThat(market.shown()).containsExactly(PARENT);
    market.pass(1);
    assertThat(market.shown())
        .containsExactly(PARENT, "Created 2x31", "Created 1x31+1x32", "Created 2x33");
  }

  @Test
  @DisplayName(
      "MKT-7 a child has new codes, the parent's order and carrier, and marks of its origin")
  void marks() {
    market.put(Market.SOURCE, "/cargo-providers", "{\"cargoProvider\":\"YKMP\"}");
    market.put(Market.SOURCE, "/warehouse", "{\"warehouseId\":7}");
    market.split(Market.groups("2x31"));
    market.pass(300);

    JsonObject parent = shown(Market.SOURCE);
    JsonObject child = shown(92_051_001);
    assertThat(child.getString("createdBy")).isEqualTo("split");
    assertThat(child.getJsonArray("originPackageIds")).hasToString("[1001]");
    assertThat(child.getString("orderNumber")).isEqualTo(Market.ORDER);
    assertThat(child.getJsonNumber("cargoTrackingNumber"))
        .isNotEqualTo(parent.getJsonNumber("cargoTrackingNumber"));
    assertThat(child.getString("cargoProviderName")).isEqualTo("Yurtiçi Kargo Marketplace");
    assertThat(child.getInt("warehouseId")).isEqualTo(1);
    assertThat(parent.getString("createdBy")).isEqualTo("order-creation");
  }

  private JsonObject shown(long packageId) {
    return JsonFormat.parseObject(market.list("shipmentPackageIds=" + packageId).text())
        .getJsonArray("content")
        .getJsonObject(0);
  }

  @ParameterizedTest(name = "MKT-7 staggered, parent {0}: after 0, 500, 1500 ms there are {1}")
  @CsvSource({"first,1 2 3,UnPacked", "last,1 2 3,Created"})
  void stagger(String position, String counts, String parentMeanwhile) {
    market.switchOn(
        Faulty.named(TrendyolSwitch.CHILD_DELAY).millis(500).fault(),
        Faulty.named(TrendyolSwitch.STAGGER).millis(1000).fault(),
        Faulty.named(TrendyolSwitch.PARENT_UNPACKED).value(position).fault());
    market.split(Market.groups("2x31"));

    String[] wanted = counts.split(" ");
    assertThat(market.shown()).hasSize(Integer.parseInt(wanted[0]));
    market.pass(500);
    assertThat(market.shown()).hasSize(Integer.parseInt(wanted[1]));
    assertThat(market.shown().getFirst()).startsWith(parentMeanwhile);
    assertThat(market.split(Market.groups("1x31")).reply().status()).isEqualTo(409);
    market.pass(1000);
    assertThat(market.shown()).hasSize(Integer.parseInt(wanted[2]));
    assertThat(market.shown().getFirst()).isEqualTo(PARENT);
  }

  @Test
  @DisplayName("MKT-7 a child that is not shown yet cannot be told anything")
  void notYet() {
    market.split(Market.groups("2x31"));

    assertThat(market.put(92_051_001, "/warehouse", "{\"warehouseId\":7}").status()).isEqualTo(404);
    market.pass(300);
    assertThat(market.put(92_051_001, "/warehouse", "{\"warehouseId\":7}").status()).isEqualTo(200);
  }

  @ParameterizedTest(name = "MKT-7 {0} with {1}: {2}, answer {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "split|{\"orderLineIds\":[31]}|3x31, 1x32+2x33|{\"newPackageId\":92051001}",
        "multi-split|{\"splitGroups\":[{\"orderLineIds\":[31]},{\"orderLineIds\":[32]}]}|3x31, 1x32, 2x33"
            + "|{\"results\":[{\"newPackageId\":92051001},{\"newPackageId\":92051002},{\"newPackageId\":92051003}]}",
        "quantity-split|{\"quantitySplit\":[{\"orderLineId\":31,\"quantities\":[2,1]}]}|2x31, 1x31, 1x32+2x33"
            + "|{\"newPackageIds\":[92051001,92051002,92051003]}",
      })
  void olderServices(String tail, String body, String children, String answer) {
    Reply reply = market.split(tail, body).reply();

    assertThat(reply.text()).isEqualTo(answer);
    assertThat(String.join(", ", market.packages()).replace("Created ", ""))
        .isEqualTo(PARENT + ", " + children);
    Market silent = Market.open();
    silent.switchOn(Faulty.named(TrendyolSwitch.NEW_IDS).value("absent").fault());
    assertThat(silent.split(tail, body).reply().text()).isEmpty();
    silent.close();
  }

  @ParameterizedTest(name = "MKT-7 {0} {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "split-packages|{}|400|split.groups.empty",
        "split-packages|nothing|400|request.body.invalid",
        "split-packages|{\"splitPackages\":[{\"packageDetails\":[]}]}|400|split.group.empty",
        "split-packages|{\"splitPackages\":[{\"packageDetails\":[{\"orderLineId\":31}]}]}|400|request.body.invalid",
        "split-packages|{\"splitPackages\":[{\"packageDetails\":[{\"orderLineId\":31,\"quantities\":0}]}]}|400|quantity.invalid",
        "split-packages|{\"splitPackages\":[{\"packageDetails\":[{\"orderLineId\":31,\"quantities\":4}]}]}|400|quantity.exceeded",
        "split-packages|{\"splitPackages\":[{\"packageDetails\":[{\"orderLineId\":99,\"quantities\":1}]}]}|400|order.line.not.in.package",
        "split|{\"orderLineIds\":[]}|400|split.group.empty",
        "split|{\"orderLineIds\":[31,31]}|400|quantity.exceeded",
        "split|{\"orderLineIds\":[31,32,33]}|400|split.nothing.left",
        "multi-split|{\"splitGroups\":[{\"orderLineIds\":[31,32]},{\"orderLineIds\":[33]}]}|400|split.every.unit",
        "quantity-split|{\"quantitySplit\":[{\"orderLineId\":31,\"quantities\":[2,-1]}]}|400|quantity.invalid"
      })
  void refused(String tail, String body, int status, String key) {
    Reply reply = market.split(tail, body).reply();

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.text()).contains("\"key\":\"" + key + "\"");
    assertThat(market.lastCall().applied()).isFalse();
    assertThat(market.packages()).hasSize(1);
  }

  @ParameterizedTest(name = "MKT-7 a package in {0} is split: {1}")
  @CsvSource({
    "AWAITING,409",
    "CREATED,200",
    "PICKING,200",
    "INVOICED,200",
    "SHIPPED,409",
    "DELIVERED,409",
    "CANCELLED,409",
    "UNSUPPLIED,409"
  })
  void states(PackageStatus status, int answer) {
    market.close();
    market = Market.with(status);

    assertThat(market.split(Market.groups("1x31")).reply().status()).isEqualTo(answer);
    assertThat(market.split(Market.groups("1x31")).reply().status()).as("again").isEqualTo(409);
    Reply nobody =
        market.send("POST", Market.of(7) + "/split-packages", Market.HEADERS, "{}").reply();
    assertThat(nobody.status()).isEqualTo(404);
    assertThat(nobody.text()).contains("shipment.package.not.found");
  }

  @ParameterizedTest(name = "MKT-7 groups with every unit, {0}: {1} packages")
  @CsvSource({"accepted,3", "empty_package,4", "refused,1"})
  void allUnits(String position, int packages) {
    market.switchOn(Faulty.named(SharedSwitch.ALL_UNITS).value(position).fault());
    market.split(Market.groups("3x31", "1x32 2x33"));

    assertThat(market.packages()).hasSize(packages);
  }

  @ParameterizedTest(name = "MKT-7 line ids {0}: {1}")
  @CsvSource({"kept,true", "new,false"})
  void lineIds(String position, boolean kept) {
    market.switchOn(Faulty.named(SharedSwitch.LINE_IDS).value(position).fault());
    market.split(Market.groups("2x31"));

    List<ShipmentPackage> children = market.shop.packagesOf(Market.ORDER).subList(1, 3);
    assertThat(children).allMatch(each -> each.line(31).isPresent() == kept);
    assertThat(children.getFirst().lines().getFirst().originId()).isEqualTo(31);
  }

  @ParameterizedTest(name = "MKT-7 children of a package in Picking with {0}: {1}")
  @CsvSource({",Created", "Created,Created", "Picking,Picking", "previous,Invoiced"})
  void childStatus(String position, String status) {
    market.close();
    market = Market.with(PackageStatus.INVOICED);
    if (position != null) {
      market.switchOn(Faulty.named(TrendyolSwitch.CHILD_STATUS).value(position).fault());
    }
    market.split(Market.groups("2x31"));

    assertThat(market.packages())
        .containsExactly(PARENT, status + " 2x31", status + " 1x31+1x32+2x33");
  }

  @ParameterizedTest(name = "MKT-7 a shop abroad: {0} keeps the state: {1}")
  @CsvSource({"true,Picking,true", "false,Created,true", "true,Created,false"})
  void keepsStatus(boolean asked, String status, boolean international) {
    market.close();
    market = Market.with(PackageStatus.PICKING);
    market.agree(Tier.UP_TO_50K, international);
    String body = Market.groups("2x31");
    market.send(
        "POST",
        Market.of(Market.SOURCE) + "/split-packages",
        Market.headers("storefrontcode", "DE"),
        body.substring(0, body.length() - 1) + ",\"shouldKeepPreviousStatus\":" + asked + "}");

    assertThat(market.packages().get(1)).isEqualTo(status + " 2x31");
  }

  @ParameterizedTest(name = "MKT-7 a grandchild shows {0}: {1}")
  @CsvSource({"parent,[92051002]", "root,[1001]", "absent,"})
  void origins(String position, String shown) {
    market.switchOn(Faulty.named(TrendyolSwitch.ORIGINS).value(position).fault());
    market.split(Market.groups("2x31"));
    market.pass(300);
    market.send(
        "POST", Market.of(92_051_002) + "/split-packages", Market.HEADERS, Market.groups("1x31"));
    market.pass(300);

    JsonObject grandchild = shown(92_051_003);
    assertThat(grandchild.containsKey("originPackageIds")).isEqualTo(shown != null);
    if (shown != null) {
      assertThat(grandchild.getJsonArray("originPackageIds")).hasToString(shown);
    }
    assertThat(grandchild.getString("createdBy")).isEqualTo("split");
  }

  @Test
  @DisplayName("MKT-7 of many identical splits at once one has an effect, and no unit is lost")
  void race() {
    List<CompletableFuture<Delivery>> all =
        IntStream.range(0, 32)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> market.split(Market.groups("2x31"))))
            .toList();
    all.forEach(CompletableFuture::join);

    assertThat(market.calls.extract(0, 100, call -> call.applied()).calls()).hasSize(1);
    assertThat(
            market.shop.packagesOf(Market.ORDER).stream()
                .filter(each -> !each.broken())
                .mapToInt(ShipmentPackage::units)
                .sum())
        .isEqualTo(6);
  }
}
