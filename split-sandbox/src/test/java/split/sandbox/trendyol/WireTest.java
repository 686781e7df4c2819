package split.sandbox.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.sandbox.Faulty;
import split.sandbox.Reply;
import split.sandbox.SharedSwitch;
import split.sandbox.wire.BasicCredentials;
import split.sandbox.wire.JsonFormat;

class WireTest {
  private static final String ALL =
      "[{\"lineId\":31,\"quantity\":3},{\"lineId\":32,\"quantity\":1},{\"lineId\":33,\"quantity\":2}]";

  private final Market market = Market.open();

  @AfterEach
  void close() {
    market.close();
  }

  @ParameterizedTest(name = "MKT-7 User-Agent <{0}>: {1}")
  @CsvSource({
    "100001 - SelfIntegration,200",
    "100001 - Split2026,200",
    "100001 - AnIntegratorWithANameTooLong1234,403",
    "100001 - Split!,403",
    "100002 - SelfIntegration,403",
    "curl/8,403",
    ",403"
  })
  void userAgent(String name, int status) {
    Map<String, String> headers = new HashMap<>(Market.HEADERS);
    headers.remove("user-agent");
    if (name != null) {
      headers.put("user-agent", name);
    }

    assertThat(market.send("GET", Market.SELLER + "/orders", headers, "").reply().status())
        .isEqualTo(status);
  }

  @Test
  @DisplayName("MKT-7 wrong keys and another seller's id are different refusals, both 401")
  void credentials() {
    market.shops.open("100002", ShopSettings.of("other", "other-secret"));
    String wrong = new BasicCredentials("demo", "wrong").encoded();
    String foreign = new BasicCredentials("other", "other-secret").encoded();

    Reply nobody = list(Market.headers("authorization", wrong));
    assertThat(nobody.status()).isEqualTo(401);
    assertThat(nobody.text()).isEqualTo("{\"exception\":\"ClientApiAuthenticationException\"}");
    Reply other = list(Market.headers("authorization", foreign));
    assertThat(other.status()).isEqualTo(401);
    assertThat(other.text()).isEqualTo("{\"exception\":\"TrendyolAuthorizationException\"}");
  }

  private Reply list(Map<String, String> headers) {
    return market.send("GET", Market.SELLER + "/orders", headers, "").reply();
  }

  @ParameterizedTest(name = "MKT-7 {0} {1}: {2}")
  @CsvSource({
    "GET,sapigw/suppliers/100001/orders,556",
    "POST,sapigw/suppliers/100001/shipment-packages/1001/split,556",
    "GET,integration/order/sellers/100001/nothing,404",
    "DELETE,integration/order/sellers/100001/orders,405",
    "GET,integration/order/sellers/100001/shipment-packages/1001/split-packages,405"
  })
  void unknownPath(String method, String path, int status) {
    assertThat(market.send(method, path, Market.HEADERS, "").reply().status()).isEqualTo(status);
    assertThat(market.lastCall().scope().operation()).isEqualTo("unknown");
  }

  @Test
  @DisplayName("MKT-7 shops outside of Türkiye must be told the store front")
  void storeFront() {
    market.agree(Tier.UP_TO_50K, true);

    assertThat(market.list("").status()).isEqualTo(400);
    assertThat(market.list("").text()).contains("store.front.code.required");
    assertThat(list(Market.headers("storefrontcode", "DE")).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("MKT-7 a body that is no JSON by its header is 415")
  void mediaType() {
    Map<String, String> headers = Market.headers("content-type", "text/plain");

    assertThat(
            market
                .send("PUT", Market.of(Market.SOURCE) + "/box-info", headers, "{}")
                .reply()
                .status())
        .isEqualTo(415);
  }

  @ParameterizedTest(name = "MKT-7 a refusal {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "plain|{\"errors\":[%s]}",
        "dated|{\"errors\":[%s],\"timestamp\":1795165200000,\"exception\":\"TrendyolBusinessException\"}",
        "nested|{\"body\":{\"errors\":[%s]}}"
      })
  void envelope(String position, String shape) {
    market.switchOn(Faulty.named(TrendyolSwitch.ERROR_ENVELOPE).value(position).fault());
    String error =
        "{\"key\":\"split.groups.empty\",\"message\":\"There must be a package to split off\","
            + "\"errorCode\":\"NO_GROUPS\",\"args\":[]}";

    Reply reply = market.split("{}").reply();
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text()).isEqualTo(shape.formatted(error));
  }

  @Test
  @DisplayName("MKT-7 a package is picked, then invoiced, and nothing else")
  void statuses() {
    assertThat(status("Invoiced", ALL)).isEqualTo(409);
    assertThat(status("Picking", ALL)).isEqualTo(200);
    assertThat(market.lastCall().effects().getFirst().kind()).isEqualTo("status");
    assertThat(status("Picking", ALL)).isEqualTo(409);
    assertThat(status("Invoiced", ALL)).isEqualTo(200);
    assertThat(market.shop.find(Market.SOURCE).orElseThrow().dispatch().invoiceNumber())
        .contains("F-1");
    assertThat(market.shown()).containsExactly("Invoiced 1x32+2x33+3x31");
  }

  @ParameterizedTest(name = "MKT-7 the lines {0} of a status are refused")
  @ValueSource(
      strings = {
        "[]",
        "[{\"lineId\":31,\"quantity\":3}]",
        "[{\"lineId\":99,\"quantity\":3}]",
        "[{\"lineId\":31,\"quantity\":4}]",
        "[{\"lineId\":31,\"quantity\":0}]"
      })
  void badLines(String lines) {
    assertThat(status("Picking", lines)).isEqualTo(400);
    assertThat(status("Shipped", ALL)).isEqualTo(400);
    assertThat(market.packages()).containsExactly("Created 1x32+2x33+3x31");
  }

  private int status(String status, String lines) {
    String body = "{\"lines\":%s,\"params\":{\"invoiceNumber\":\"F-1\"},\"status\":\"%s\"}";
    return market.put(Market.SOURCE, "", body.formatted(lines, status)).status();
  }

  @Test
  @DisplayName("MKT-7 boxes, carrier and warehouse are kept and shown")
  void dispatch() {
    assertThat(tell("/box-info", "{\"boxQuantity\":2,\"deci\":4.4}")).isEqualTo(200);
    assertThat(tell("/cargo-providers", "{\"cargoProvider\":\"YKMP\"}")).isEqualTo(200);
    assertThat(tell("/warehouse", "{\"warehouseId\":7}")).isEqualTo(200);

    JsonObject shown =
        JsonFormat.parseObject(market.list("").text()).getJsonArray("content").getJsonObject(0);
    assertThat(shown.getInt("boxQuantity")).isEqualTo(2);
    assertThat(shown.get("cargoDeci")).hasToString("4.4");
    assertThat(shown.getString("cargoProviderName")).isEqualTo("Yurtiçi Kargo Marketplace");
    assertThat(shown.getInt("warehouseId")).isEqualTo(7);
  }

  @ParameterizedTest(name = "MKT-7 {0} refuses {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/box-info|{\"boxQuantity\":0}|400",
        "/box-info|{\"boxQuantity\":1,\"deci\":0}|400",
        "/cargo-providers|{\"cargoProvider\":\"NOBODY\"}|400",
        "/warehouse|{\"warehouseId\":\"a\"}|400",
        "/tracking-details|{\"cargoSenderNumber\":\"1\",\"providerCode\":\"X\"}|404",
        "/items/unsupplied|{\"lines\":[{\"lineId\":31,\"quantity\":1}],\"reasonId\":503}|400",
        "/labor-costs|[]|400",
        "/labor-costs|[{\"orderLineId\":99,\"laborCostPerItem\":1.0}]|400",
        "/labor-costs|[{\"orderLineId\":31,\"laborCostPerItem\":1.0}]|200"
      })
  void neighbours(String tail, String body, int status) {
    assertThat(tell(tail, body)).isEqualTo(status);
    assertThat(market.put(7, tail, body).status()).isIn(400, 404);
  }

  @Test
  @DisplayName("MKT-7 the carrier of a package can be changed once in five minutes")
  void carrierLock() {
    assertThat(tell("/cargo-providers", "{\"cargoProvider\":\"YKMP\"}")).isEqualTo(200);
    market.pass(299_999);
    assertThat(tell("/cargo-providers", "{\"cargoProvider\":\"ARASMP\"}")).isEqualTo(409);
    market.pass(1);
    assertThat(tell("/cargo-providers", "{\"cargoProvider\":\"ARASMP\"}")).isEqualTo(200);
  }

  @Test
  @DisplayName("MKT-7 sellers abroad tell their own tracking")
  void tracking() {
    market.agree(Tier.UP_TO_50K, true);
    Reply reply =
        market
            .send(
                "PUT",
                Market.of(Market.SOURCE) + "/tracking-details",
                Market.headers("storefrontcode", "DE"),
                "{\"cargoSenderNumber\":\"T1\",\"providerCode\":\"DHL\"}")
            .reply();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(market.shop.find(Market.SOURCE).orElseThrow().dispatch().tracking())
        .contains(new Dispatch.Tracking("T1", "DHL"));
  }

  @Test
  @DisplayName("MKT-7 what cannot be supplied breaks the package")
  void unsupplied() {
    assertThat(
            tell(
                "/items/unsupplied",
                "{\"lines\":[{\"lineId\":31,\"quantity\":1}],\"reasonId\":500}"))
        .isEqualTo(200);

    assertThat(market.lastCall().effects().getFirst().kind()).isEqualTo("cancel");
    assertThat(market.shown()).containsExactly("UnPacked 1x32+2x33+3x31");
    market.pass(300);
    assertThat(market.shown())
        .containsExactly("UnPacked 1x32+2x33+3x31", "Created 1x32+2x31+2x33", "UnSupplied 1x31");
  }

  @Test
  @DisplayName("MKT-7 switches of refusals that have nothing to do with the request")
  void switches() {
    market.switchOn(
        Faulty.named(SharedSwitch.USER_AGENT_REFUSED).on("list").fault(),
        Faulty.named(TrendyolSwitch.RETIRED_PATH).ofOrder(Market.ORDER).fault());

    assertThat(market.list("").status()).isEqualTo(403);
    assertThat(market.split(Market.groups("1x31")).reply().status()).isEqualTo(556);
    assertThat(market.packages()).hasSize(1);
  }

  private int tell(String tail, String body) {
    return market.put(Market.SOURCE, tail, body).status();
  }
}
