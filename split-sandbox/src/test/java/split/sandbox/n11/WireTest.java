package split.sandbox.n11;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.sandbox.Delivery;
import split.sandbox.Faulty;
import split.sandbox.Reply;
import split.sandbox.wire.JsonFormat;

class WireTest {
  private final Market market = Market.with(PackageStatus.PICKING);

  @Test
  @DisplayName("MKT-7 a wrong secret or key is HTTP 400 with N11's failure")
  void wrongSecret() {
    for (String key : new String[] {"demo", "nobody"}) {
      Reply reply = market.listAs(Map.of("appkey", key, "appsecret", "wrong")).reply();

      assertThat(reply.status()).isEqualTo(400);
      JsonObject json = JsonFormat.parseObject(reply.text());
      assertThat(json.keySet())
          .containsExactly("code", "status", "errorCode", "errorMessage", "errorCategory");
      assertThat(json.getString("errorCode")).isEqualTo("SELLER_API.authenticationFailed");
    }
  }

  @Test
  @DisplayName("MKT-7 a missing header is HTTP 400 with a page")
  void missingHeader() {
    for (Map<String, String> headers :
        java.util.List.of(
            Map.<String, String>of(),
            Map.of("appkey", "demo"),
            Map.of("appsecret", "demo-secret"))) {
      Reply reply = market.listAs(headers).reply();

      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.contentType()).startsWith("text/html");
    }
  }

  @ParameterizedTest(name = "MKT-7 {0} {1} is 503 with a page")
  @CsvSource({
    "GET,rest/delivery/v1/nothing",
    "GET,rest/delivery/v1/splitCombinePackage",
    "POST,ms/product"
  })
  void unknownPath(String method, String path) {
    Reply reply = market.send(method, path, Map.of(), Map.of(), "").reply();

    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.contentType()).startsWith("text/html");
    assertThat(market.lastCall().scope().operation()).isEqualTo("unknown");
  }

  @Test
  @DisplayName("MKT-7 one shop does not see another's orders")
  void shops() {
    market.shops.open("other", "s");
    Map<String, String> other = Map.of("appkey", "other", "appsecret", "s");

    assertThat(JsonFormat.parseObject(market.listAs(other).reply().text()).getInt("pageCount"))
        .isZero();
    Reply reply =
        market
            .send(
                "POST",
                "rest/delivery/v1/splitCombinePackage",
                Map.of(),
                other,
                "{\"splitGroups\":[{\"orderLineIds\":[31]}]}")
            .reply();
    assertThat(reply.text()).isEqualTo("{\"code\":400,\"message\":\"Order line not found\"}");
  }

  @Test
  @DisplayName("MKT-7 each line is accepted or fails by itself, inside HTTP 200")
  void accept() {
    Market created = Market.with(PackageStatus.CREATED);
    Reply reply =
        created
            .accept("{\"lines\":[{\"lineId\":31},{\"lineId\":99}],\"status\":\"Picking\"}")
            .reply();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text())
        .isEqualTo(
            "{\"content\":[{\"lineId\":31,\"status\":\"SUCCESS\",\"reasons\":null},"
                + "{\"lineId\":99,\"status\":\"FAIL\",\"reasons\":\"Order line not found\"}]}");
    assertThat(created.packages()).containsExactly("Created 1x32+2x33+3x31");
    created.accept("{\"lines\":[{\"lineId\":32},{\"lineId\":33}],\"status\":\"Picking\"}");
    assertThat(created.packages()).containsExactly("Picking 1x32+2x33+3x31");
    assertThat(created.lastCall().effects())
        .singleElement()
        .satisfies(e -> assertThat(e.kind()).isEqualTo("accept"));
    Reply again = created.accept("{\"lines\":[{\"lineId\":32}],\"status\":\"Picking\"}").reply();
    assertThat(again.text()).contains("FAIL");
    assertThat(created.lastCall().applied()).isFalse();
  }

  @Test
  @DisplayName("MKT-7 a split by line answers success only")
  void splitByLine() {
    Delivery delivery =
        market.splitByLine(
            "{\"splitGroups\":[{\"orderLineIds\":[31,32]},{\"orderLineIds\":[33]}]}");

    assertThat(delivery.reply().text()).isEqualTo("{\"code\":200,\"message\":\"success\"}");
    assertThat(market.packages()).hasSize(3);
    assertThat(market.lastCall().effects().getFirst().from()).containsExactly("1001");
    assertThat(market.lastCall().effects().getFirst().into()).hasSize(2);
    assertThat(market.lastCall().scope().orderNumbers()).containsExactly(Market.ORDER);
  }

  @Test
  @DisplayName("MKT-7 a split by quantity answers the new packages, the remainder too")
  void splitByQuantity() {
    JsonObject json =
        JsonFormat.parseObject(
            market
                .splitByQuantity(
                    "{\"splitPackages\":[{\"packageDetails\":[{\"orderLineId\":31,\"quantities\":2}]}],"
                        + "\"cancelledItems\":[{\"orderLineId\":32,\"quantity\":1,\"cancelReasonId\":61}]}")
                .reply()
                .text());

    assertThat(json.getJsonArray("splitPackageOrderItems")).hasSize(3);
    assertThat(json.getJsonArray("splitPackageOrderItems").getJsonObject(0).toString())
        .isEqualTo(
            "{\"orderNumber\":\"204912345678\",\"packageId\":2590001,\"orderLineId\":31,"
                + "\"stockCode\":\"SKU-31\",\"quantity\":2}");
    assertThat(market.packages()).last().isEqualTo("UnSupplied 1x32");
  }

  @ParameterizedTest(name = "MKT-7 the body {0} is refused")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing",
        "[]",
        "{\"splitPackages\":7}",
        "{\"splitPackages\":[7]}",
        "{\"splitPackages\":[{\"packageDetails\":[{\"orderLineId\":31}]}]}",
        "{\"splitPackages\":[{\"packageDetails\":[{\"orderLineId\":31,\"quantities\":1.5}]}]}",
        "{\"splitPackages\":[{\"packageDetails\":[{\"orderLineId\":\"a\",\"quantities\":1}]}]}"
      })
  void badBody(String body) {
    Reply reply = market.splitByQuantity(body).reply();

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text()).contains("Request body is not valid");
    assertThat(market.lastCall().applied()).isFalse();
  }

  @Test
  @DisplayName("MKT-7 labour costs need the line ids after the split")
  void laborCosts() {
    market.faults.add(
        java.util.List.of(Faulty.named(N11Switch.KEPT_LINE_ID).value("none").fault()));
    market.splitByQuantity(
        "{\"splitPackages\":[{\"packageDetails\":[{\"orderLineId\":31,\"quantities\":2}]}]}");
    long renumbered = market.shop.packagesOf(Market.ORDER).get(1).lines().getFirst().id();
    String body =
        "{\"laborCostDetails\":[{\"orderLineId\":31,\"totalLaborCostExcludingVAT\":10.0,\"laborVatRate\":20},"
            + "{\"orderLineId\":%d,\"totalLaborCostExcludingVAT\":10.0,\"laborVatRate\":20}]}";

    assertThat(market.put("rest/order/v1/labor-costs", body.formatted(renumbered)).reply().text())
        .containsSubsequence("FAIL", "SUCCESS");
  }

  @Test
  @DisplayName("MKT-7 a collection request needs every line of the package")
  void collectionRequest() {
    String detail =
        "{\"id\":1001,\"orderLineId\":%d,\"boxQuantity\":1,\"desi\":3,\"shipmentCompany\":\"HLZ\"}";
    String some = "{\"collectionRequestDetails\":[" + detail.formatted(31) + "]}";
    String all =
        "{\"collectionRequestDetails\":["
            + String.join(",", detail.formatted(31), detail.formatted(32), detail.formatted(33))
            + "]}";

    assertThat(market.put("rest/delivery/v1/collectionRequest", some).reply().status())
        .isEqualTo(400);
    assertThat(market.put("rest/delivery/v1/collectionRequest", all).reply().text())
        .contains("success");
  }
}
