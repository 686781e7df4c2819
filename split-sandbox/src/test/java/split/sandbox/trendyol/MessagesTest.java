package split.sandbox.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.sandbox.Call;
import split.sandbox.Faulty;
import split.sandbox.push.Patience;
import split.sandbox.push.PushSwitch;
import split.sandbox.push.Receiver;
import split.sandbox.trendyol.ShopSettings.Webhook;
import split.sandbox.wire.JsonFormat;

@Timeout(20)
class MessagesTest {
  private static final String BODY = Market.groups("2x31");

  private final Market market = Market.open();
  private Receiver seller = new Receiver();

  @AfterEach
  void close() {
    market.close();
    seller.close();
  }

  @Test
  @DisplayName("MKT-7 a split is told package by package, in capitals, in the listing's envelope")
  void split() {
    subscribe(13);
    atOnce();
    market.split(BODY);

    List<JsonObject> told = told(3);
    assertThat(told.getFirst().keySet())
        .containsExactly("page", "size", "totalPages", "totalElements", "content");
    assertThat(told)
        .extracting(MessagesTest::shortly)
        .containsExactly("1001 UNPACKED", "92051001 CREATED", "92051002 CREATED");
    assertThat(content(told.getLast()).getString("shipmentPackageStatus")).isEqualTo("CREATED");
    assertThat(content(told.getLast()).getJsonArray("originPackageIds")).hasToString("[1001]");
  }

  @ParameterizedTest(name = "MKT-7 {0}: {1}")
  @CsvSource({
    "PUSH_DROP,''",
    "PUSH_DUPLICATE,1001 1001 92051001 92051001 92051002 92051002",
    "PUSH_DISORDER,92051002 92051001 1001"
  })
  void switches(PushSwitch kind, String ids) {
    subscribe(13);
    atOnce();
    market.switchOn(Faulty.named(kind).on("push").ofOrder(Market.ORDER).fault());
    market.split(BODY);
    market.sell("o2", 1002, PackageStatus.CREATED, Market.line(41, 1));
    market.put(1002, "", "{\"lines\":[{\"lineId\":41,\"quantity\":1}],\"status\":\"Picking\"}");

    List<String> wanted = List.of((ids + " 1002").strip().split(" "));
    assertThat(told(wanted.size()))
        .extracting(each -> content(each).get("shipmentPackageId").toString())
        .containsExactlyElementsOf(wanted);
  }

  @Test
  @DisplayName("MKT-7 only the states subscribed to are told, and old names by switch")
  void statuses() {
    subscribe(13, PackageStatus.UNPACKED, PackageStatus.SHIPPED);
    market.switchOn(Faulty.named(TrendyolSwitch.FIELD_NAMES).on("push").value("old").fault());
    atOnce();
    market.split(BODY);
    ShipmentPackage child = market.shop.openPackagesOf(Market.ORDER).getFirst();
    market.interference.ship(market.shop, child, PackageStatus.SHIPPED);

    assertThat(told(2))
        .extracting(each -> content(each).getString("status"))
        .containsExactly("UNPACKED", "SHIPPED");
    assertThat(content(market.lastCall().request().body())).containsKey("id");
  }

  @Test
  @DisplayName(
      "MKT-7 a message is sent again until it is taken; after so many failures never again")
  void deactivated() {
    seller.close();
    seller = new Receiver(500, 500, 204, 500, 500, 500);
    Patience patience = subscribe(3, PackageStatus.UNPACKED);
    market.split(BODY);
    assertThat(told(3)).extracting(MessagesTest::shortly).containsOnly("1001 UNPACKED");
    assertThat(patience.lost()).isFalse();

    market.sell("o2", 1002, PackageStatus.CREATED, Market.line(41, 2));
    market.send("POST", Market.of(1002) + "/split", Market.HEADERS, "{\"orderLineIds\":[41]}");
    market.send("POST", Market.of(1002) + "/split-packages", Market.HEADERS, one());
    told(3);
    awaitPush(call -> patience.lost());
    market.sell("o3", 1003, PackageStatus.CREATED, Market.line(51, 2));
    market.send(
        "POST", Market.of(1003) + "/split-packages", Market.HEADERS, one().replace("41", "51"));
    Call.Snapshot last =
        awaitPush(
            call ->
                call.scope().orderNumbers().equals(Set.of("o3"))
                    && call.scope().operation().equals("push"));
    assertThat(last.answer().orElseThrow().body()).isEqualTo("given up after too many failures");
  }

  private static String one() {
    return Market.groups("1x41");
  }

  private Call.Snapshot awaitPush(java.util.function.Predicate<Call.Snapshot> wanted) {
    List<Call.Snapshot> found;
    do {
      Thread.onSpinWait();
      found = market.calls.extract(0, 1000, wanted).calls();
    } while (found.isEmpty());
    return found.getLast();
  }

  private void atOnce() {
    market.switchOn(Faulty.named(TrendyolSwitch.CHILD_DELAY).millis(0).fault());
  }

  private Patience subscribe(int failures, PackageStatus... statuses) {
    Patience patience = new Patience(failures, Duration.ofMillis(1));
    market.agree(
        Tier.UP_TO_50K,
        false,
        new Webhook(seller.uri(), Map.of("x-api-key", "k"), Set.of(statuses), patience));
    return patience;
  }

  private List<JsonObject> told(int messages) {
    return seller.take(messages).stream().map(each -> JsonFormat.parseObject(each.body())).toList();
  }

  private static String shortly(JsonObject message) {
    return content(message).get("shipmentPackageId") + " " + content(message).getString("status");
  }

  private static JsonObject content(String body) {
    return content(JsonFormat.parseObject(body));
  }

  private static JsonObject content(JsonObject message) {
    return message.getJsonArray("content").getJsonObject(0);
  }
}
