package it.split.oms;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.PostgresDatabase;
import it.split.SplitServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderImportIT {
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";
  private static final String CHANNEL =
      """
      {"oms_channel_id":298,"name":"N11:1750_Channel","marketplace":"n11","is_active":true,
       "feature_flags":{"split_packages":true},
       "settings":{"base_url":"http://127.0.0.1:9/","app_key":"k","app_secret":"s",
         "category_ids":["1001770"],"deny_reason_id":81,"cancellation_reason_id":4,"refund_reason_id":2}}
      """;
  private static final String ORDER =
      """
      {"number":"204","packages":[
        {"number":"204-2590001","remote_id":"2590001","state":{"enum_value":"100"},"stock_location":"W1",
         "tracking":{"carrier":"Yurtici","carrier_code":"C1","desi":"2.50","boxes":1},
         "packageitem_set":[
           {"order_item":{"omnitron_id":[1002,1003,1004],"extra_field":{"id":"31"}},
            "sku":"SKU-1","barcode":"869","quantity":3},
           {"order_item":{"omnitron_id":1005,"extra_field":{"id":32}},"sku":"SKU-2","barcode":"870","quantity":2}]}]}
      """;

  @Test
  @DisplayName("ADM-2 ADM-3 an imported order is read back, on the embedded database")
  void embedded() throws Exception {
    try (SplitServer split =
        SplitServer.onEmbeddedDatabase().with("SPLIT_BOOTSTRAP_TOKEN", TOKEN).start()) {
      roundTrip(new Api(split.uri(), TOKEN));
    }
  }

  @Test
  @DisplayName("ADM-2 ADM-3 an imported order is read back, on PostgreSQL")
  void postgres() throws Exception {
    try (SplitServer split =
        SplitServer.on(PostgresDatabase.create()).with("SPLIT_BOOTSTRAP_TOKEN", TOKEN).start()) {
      roundTrip(new Api(split.uri(), TOKEN));
    }
  }

  private static void roundTrip(Api api) throws Exception {
    assertThat(api.put("api/v1/channels/n11-shop/", CHANNEL).status()).isEqualTo(201);

    imports(api);
    repeats(api);
    refuses(api);
    lists(api);
    races(api);
  }

  private static void imports(Api api) throws Exception {
    Answer imported = api.post("api/v1/channels/n11-shop/orders/", ORDER);

    assertThat(imported.status()).as(imported.json().toString()).isEqualTo(200);
    assertThat(imported.at("/results/0/status")).isEqualTo("created");
    long id = imported.json().at("/results/0/packages/0/id").asLong();
    Answer shown = api.get("api/v1/oms/packages/" + id + "/");
    assertThat(shown.status()).as(shown.json().toString()).isEqualTo(200);
    assertThat(shown.at("/number")).isEqualTo("204-2590001");
    assertThat(shown.at("/order/number")).isEqualTo("204");
    assertThat(shown.at("/channel")).isEqualTo("n11-shop");
    assertThat(shown.at("/state/enum_value")).isEqualTo("100");
    assertThat(shown.at("/state/name")).isEqualTo("waiting");
    assertThat(shown.at("/commands/0")).isEqualTo("split_packages");
    assertThat(shown.at("/tracking/desi")).isEqualTo("2.5");
    assertThat(shown.json().at("/split_from").isNull()).isTrue();
    assertThat(shown.json().at("/packageitem_set/0/order_item/omnitron_id").toString())
        .isEqualTo("[1002,1003,1004]");
    assertThat(shown.json().at("/packageitem_set/1/order_item/omnitron_id").toString())
        .isEqualTo("1005");
    assertThat(shown.at("/packageitem_set/1/order_item/extra_field/id")).isEqualTo("32");
    assertThat(api.get("api/v1/oms/packages/" + id).status()).isEqualTo(200);
  }

  private static void repeats(Api api) throws Exception {
    Answer again = api.post("api/v1/channels/n11-shop/orders", "[" + ORDER + "]");

    assertThat(again.at("/results/0/status")).isEqualTo("existing");
    assertThat(again.at("/results/0/packages/0/status")).isEqualTo("existing");
  }

  private static void refuses(Api api) throws Exception {
    Answer refused =
        api.post(
            "api/v1/channels/n11-shop/orders/",
            """
            {"number":"205","packages":[{"number":"204-2590001","state":{"enum_value":"123"},
              "packageitem_set":[{"order_item":{"omnitron_id":7},"quantity":0}]}]}
            """);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/violations").findValuesAsString("pointer"))
        .containsExactlyInAnyOrder(
            "/packages/0/number",
            "/packages/0/state/enum_value",
            "/packages/0/packageitem_set/0/quantity",
            "/packages/0/packageitem_set/0/order_item/extra_field/id");
    assertThat(api.post("api/v1/channels/none/orders/", ORDER).status()).isEqualTo(404);
  }

  private static void lists(Api api) throws Exception {
    Answer list =
        api.get("api/v1/oms/packages/?order_number=204&channel=n11-shop&state=100&limit=1");
    assertThat(list.json().at("/count").asInt()).isEqualTo(1);
    assertThat(list.at("/results/0/number")).isEqualTo("204-2590001");
    assertThat(api.get("api/v1/oms/packages/?limit=101").at("/code")).isEqualTo("payload_invalid");
    assertThat(api.get("api/v1/oms/packages/?page=0").status()).isEqualTo(400);
    assertThat(api.get("api/v1/oms/packages/?state=lost").status()).isEqualTo(400);
    assertThat(api.get("api/v1/oms/packages/999999999/").at("/code")).isEqualTo("not_found");
    assertThat(api.get("api/v1/splits/?number=204").json().at("/count").asInt()).isZero();
    assertThat(api.get("api/v1/splits/nothing/").at("/code")).isEqualTo("not_found");
    assertThat(api.post("api/v1/splits/nothing/cancel/", "").status()).isEqualTo(404);
    assertThat(
            api.get("api/v1/logs/?flow=split_packages&from=2026-01-01T00:00:00%2B03:00").status())
        .isEqualTo(200);
    assertThat(api.get("api/v1/logs/?from=yesterday&is_ok=maybe").json().at("/violations").size())
        .isEqualTo(2);
    assertThat(api.get("api/v1/marketplaces/").json().findValuesAsString("name")).contains("n11");
  }

  private static void races(Api api) throws Exception {
    String order = ORDER.replace("204", "300").replaceAll("\\b(2590001)\\b", "2590300");
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      calls.add(() -> api.post("api/v1/channels/n11-shop/orders/", order));
    }
    try (ExecutorService callers = Executors.newFixedThreadPool(calls.size())) {
      List<String> statuses = new ArrayList<>();
      for (Future<Answer> answer : callers.invokeAll(calls)) {
        assertThat(answer.get().status()).as(answer.get().json().toString()).isEqualTo(200);
        statuses.add(answer.get().at("/results/0/status"));
      }
      assertThat(statuses).containsOnlyOnce("created").filteredOn("existing"::equals).hasSize(7);
    }
  }
}
