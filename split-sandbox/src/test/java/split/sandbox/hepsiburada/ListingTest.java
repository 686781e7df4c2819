package split.sandbox.hepsiburada;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.sandbox.Faulty;
import split.sandbox.Reply;
import split.sandbox.wire.JsonFormat;

class ListingTest {
  private final Market market = Market.open();

  @AfterEach
  void close() {
    market.close();
  }

  @Test
  @DisplayName("MKT-7 the listing is a raw array of packages with every field of the wire")
  void fields() {
    JsonObject each = market.rows(market.list("")).getJsonObject(0);

    assertThat(each.keySet())
        .contains(
            "id",
            "packageNumber",
            "barcode",
            "status",
            "cargoCompany",
            "dueDate",
            "unpackedDate",
            "isCargoChangable",
            "items");
    assertThat(each.getString("status")).isEqualTo("Open");
    assertThat(each.getString("orderDate")).isEqualTo("2026-11-20T12:00:00.000");
    assertThat(each.isNull("unpackedDate")).isTrue();
    JsonObject item = each.getJsonArray("items").getJsonObject(0);
    assertThat(item.getString("lineItemId")).isEqualTo(Market.A);
    assertThat(item.getString("orderNumber")).isEqualTo(Market.ORDER);
    assertThat(item.getInt("quantity")).isEqualTo(3);
    assertThat(item.getString("hbSku")).isEqualTo("HBSKU-a");
    assertThat(item.getString("merchantSku")).isEqualTo("SKU-a");
    assertThat(item.getString("productBarcode")).isEqualTo("869SKU-a");
  }

  @ParameterizedTest(name = "MKT-7 of 12 packages {0} lists {1} to {2}, {3} pages")
  @CsvSource({
    "'',1,10,2",
    "limit=10&Offset=10,11,12,2",
    "limit=5&Offset=5,6,10,3",
    "limit=5&offset=5,1,5,3",
    "limit=500,1,10,2",
    "timespan=24&limit=3,1,3,4"
  })
  void pages(String query, int first, int last, String pages) {
    twelve();
    Reply reply = market.list(query);
    JsonArray rows = market.rows(reply);

    assertThat(rows.getJsonObject(0).getString("packageNumber")).isEqualTo("" + (9000 + first));
    assertThat(rows.getJsonObject(rows.size() - 1).getString("packageNumber"))
        .isEqualTo("" + (9000 + last));
    assertThat(reply.headers()).containsEntry("totalcount", "12");
    assertThat(reply.headers()).containsEntry("pagecount", pages);
  }

  private void twelve() {
    for (int i = 2; i <= 12; i++) {
      market.sell("" + i, "" + (9000 + i), Market.line(guid(i), "" + i, 1));
    }
  }

  private static String guid(int number) {
    return String.format(Locale.ROOT, "%08x-0000-4000-8000-000000000000", number);
  }

  @ParameterizedTest(name = "MKT-7 limit 11 by switch {0}: {1}")
  @CsvSource({"clamp,200", "refuse,400"})
  void limitOverTen(String position, int status) {
    market.switchOn(Faulty.named(HepsiburadaSwitch.LIMIT_OVER_TEN).value(position).fault());

    assertThat(market.list("limit=11").status()).isEqualTo(status);
    assertThat(market.list("limit=10").status()).isEqualTo(200);
  }

  @ParameterizedTest(name = "MKT-7 {0} is 400")
  @CsvSource({
    "limit=0",
    "limit=-1",
    "limit=x",
    "Offset=x",
    "timespan=x",
    "begindate=yesterday",
    "begindate=2026-13-01 00:00"
  })
  void badParameters(String query) {
    assertThat(market.list(query).status()).isEqualTo(400);
  }

  @ParameterizedTest(name = "MKT-7 packed at noon of the 20th, {0}: {1} listed")
  @CsvSource({
    "begindate=2026-11-20 00:00&enddate=2026-11-20 23:59,1",
    "beginDate=2026-11-20 12:00&endDate=2026-11-20 12:00,1",
    "begindate=2026-11-20T12:01,0",
    "begindate=2026-11-19 11:00&enddate=2026-11-25 00:00,0",
    "begindate=2026-11-19 13:00&enddate=2026-11-25 00:00,1",
    "begindate=2026-11-20T09:00:00Z,1",
    "begindate=2026-11-20T09:00:01Z,0",
    "enddate=2026-11-20 13:00,1",
    "enddate=2026-11-20 11:59,0"
  })
  void window(String query, int listed) {
    assertThat(market.rows(market.list(query))).hasSize(listed);
  }

  @Test
  @DisplayName("MKT-7 timespan is hours back from now")
  void timespan() {
    market.time.set(Market.NOW.plus(Duration.ofHours(25)));

    assertThat(market.rows(market.list("timespan=24&limit=10"))).isEmpty();
    assertThat(market.rows(market.list("timespan=26&limit=10"))).hasSize(1);
    assertThat(market.rows(market.list(""))).hasSize(1);
  }

  @Test
  @DisplayName("MKT-7 after a split the children are listed and the source is not")
  void afterSplit() {
    market.split(Market.SOURCE, Market.groups("a2", "a1 b1 c2"));

    assertThat(market.rows(market.list(""))).hasSize(2);
    assertThat(market.list("").text()).doesNotContain("\"" + Market.SOURCE + "\"");
    JsonObject dead =
        market
            .rows(market.get("packages/merchantid/" + Shops.DEMO_MERCHANT + "/status/unpacked"))
            .getJsonObject(0);
    assertThat(dead.keySet()).containsExactly("packageNumber", "barcode", "unpackedDate");
    assertThat(dead.getString("packageNumber")).isEqualTo(Market.SOURCE);
    assertThat(market.show(Market.SOURCE).text()).contains("\"status\":\"Unpacked\"");
  }

  @Test
  @DisplayName(
      "MKT-7 a dead package number can be 404, and a number can be answered with cargo only")
  void packageNumber() {
    market.switchOn(
        Faulty.named(HepsiburadaSwitch.DEAD_PACKAGE).value("404").fault(),
        Faulty.named(HepsiburadaSwitch.PACKAGE_DETAIL).value("cargo").fault());
    market.split(Market.SOURCE, Market.groups("a2", "a1 b1 c2"));

    assertThat(market.show(Market.SOURCE).status()).isEqualTo(404);
    String child = market.shop.in(PackageStatus.OPEN).getFirst().packageNumber();
    assertThat(market.show(child).text())
        .contains("\"trackingInfoCode\":null")
        .doesNotContain("items");
    assertThat(market.show("7").status()).isEqualTo(404);
  }

  @ParameterizedTest(name = "MKT-7 {1} lists names in capitals, with {2}")
  @CsvSource({
    "IN_TRANSIT,shipped,ShippedDate",
    "DELIVERED,delivered,DeliveredDate",
    "UNDELIVERED,undelivered,UndeliveredDate"
  })
  void carried(PackageStatus status, String tail, String date) {
    market.shop.move(Market.SOURCE, status, Optional.empty());
    String path = "packages/merchantid/" + Shops.DEMO_MERCHANT + "/" + tail;

    JsonObject row = market.rows(market.get(path)).getJsonObject(0);
    assertThat(row.keySet()).contains("Id", "PackageNumber", "Barcode", date);
    assertThat(market.rows(market.list(""))).isEmpty();
  }

  @Test
  @DisplayName("MKT-7 an order shows where each of its units lies")
  void order() {
    market.split(Market.SOURCE, Market.groups("a2", "a1 b1 c2"));
    String second = market.shop.in(PackageStatus.OPEN).get(1).packageNumber();
    market.post(Market.of(second) + "/unpack", "");
    JsonArray items = market.order(Market.ORDER).getJsonArray("items");

    assertThat(items).hasSize(4);
    assertThat(items.getJsonObject(0).getString("status")).isEqualTo("Packaged");
    assertThat(items.getJsonObject(0).getString("packageNumber")).isNotBlank();
    assertThat(items.getJsonObject(3).getString("status")).isEqualTo("Open");
    assertThat(items.getJsonObject(3).isNull("packageNumber")).isTrue();
    JsonObject open =
        JsonFormat.parseObject(market.get("orders/merchantid/" + Shops.DEMO_MERCHANT).text());
    assertThat(open.getInt("totalCount")).isEqualTo(3);
  }
}
