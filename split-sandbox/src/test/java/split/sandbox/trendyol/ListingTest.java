package split.sandbox.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.sandbox.Faulty;
import split.sandbox.wire.JsonFormat;

class ListingTest {
  private static final long DAY = 24 * 3_600_000L;
  private final Market market = Market.open();

  @AfterEach
  void close() {
    market.close();
  }

  @Test
  @DisplayName("MKT-7 a package has every field of the wire, nulls too")
  void fields() {
    JsonObject page = page("");
    JsonObject each = page.getJsonArray("content").getJsonObject(0);

    assertThat(page.keySet())
        .containsExactly("page", "size", "totalPages", "totalElements", "content");
    assertThat(each.keySet())
        .containsExactly(
            "shipmentPackageId",
            "orderNumber",
            "shipmentPackageStatus",
            "status",
            "customerId",
            "customerFirstName",
            "customerLastName",
            "customerEmail",
            "shipmentAddress",
            "invoiceAddress",
            "cargoTrackingNumber",
            "cargoProviderName",
            "cargoSenderNumber",
            "cargoTrackingLink",
            "cargoDeci",
            "boxQuantity",
            "warehouseId",
            "createdBy",
            "originPackageIds",
            "agreedDeliveryDate",
            "lastModifiedDate",
            "orderDate",
            "packageTotalPrice",
            "lines",
            "packageHistories");
    assertThat(each.getJsonArray("lines").getJsonObject(0).keySet())
        .containsExactly(
            "lineId",
            "quantity",
            "barcode",
            "stockCode",
            "productName",
            "contentId",
            "lineUnitPrice",
            "lineGrossAmount",
            "currencyCode",
            "orderLineItemStatusName");
    assertThat(each.getJsonNumber("orderDate").longValue())
        .as("in Turkish time")
        .isEqualTo(Market.NOW.toEpochMilli() + 3 * 3_600_000L);
    assertThat(each.get("packageTotalPrice")).hasToString("199.98");
  }

  @ParameterizedTest(name = "MKT-7 field names {0}: {1} and not {2}")
  @CsvSource({
    "new,shipmentPackageId packageTotalPrice,id totalPrice",
    "old,id totalPrice,shipmentPackageId packageTotalPrice",
    "both,shipmentPackageId id packageTotalPrice totalPrice,"
  })
  void fieldNames(String position, String there, String absent) {
    market.switchOn(Faulty.named(TrendyolSwitch.FIELD_NAMES).value(position).fault());
    JsonObject each = page("").getJsonArray("content").getJsonObject(0);

    assertThat(each.keySet()).contains(there.split(" "));
    if (absent != null) {
      assertThat(each.keySet()).doesNotContain(absent.split(" "));
    }
    JsonObject line = each.getJsonArray("lines").getJsonObject(0);
    assertThat(line.containsKey("lineId")).isEqualTo(!position.equals("old"));
    assertThat(line.containsKey("price")).isEqualTo(!position.equals("new"));
  }

  @ParameterizedTest(name = "MKT-7 {0}: packages {1}")
  @CsvSource({
    "'',1003 1002 1001",
    "orderByDirection=ASC,1001 1002 1003",
    "orderNumber=o2,1002",
    "orderNumber=nobody,''",
    "'shipmentPackageIds=1001,1003',1003 1001",
    "shipmentPackageIds=1001&shipmentPackageIds=1003,1003 1001",
    "status=Picking,1002",
    "'status=picking,Created',1003 1002 1001",
    "status=Delivered,''",
    "size=2,1003 1002",
    "size=2&page=1,1001",
    "size=2&page=2,''",
    "startDate=1795251600000,1003 1002",
    "endDate=1795251600000,1002 1001",
    "startDate=1795251600001&orderByField=CreatedDate,1003",
    "startDate=1795338000001&orderByField=PackageLastModifiedDate,1001"
  })
  void queries(String query, String ids) {
    market.pass(DAY);
    market.sell("o2", 1002, PackageStatus.PICKING, Market.line(41, 1));
    market.pass(DAY);
    market.sell("o3", 1003, PackageStatus.CREATED, Market.line(51, 1));
    market.pass(DAY);
    market.put(1001, "/warehouse", "{\"warehouseId\":7}");

    assertThat(ids(query)).isEqualTo(ids);
  }

  @Test
  @DisplayName("MKT-7 nothing is listed a month after its last change")
  void month() {
    market.pass(31 * DAY);
    assertThat(ids("")).isEqualTo("1001");
    market.pass(1);
    assertThat(ids("orderNumber=" + Market.ORDER)).isEmpty();
  }

  @ParameterizedTest(name = "MKT-7 {0} is refused: {1} {2}")
  @CsvSource({
    "size=201,400,request.parameter.invalid",
    "size=0,400,request.parameter.invalid",
    "page=-1,400,request.parameter.invalid",
    "page=one,400,request.parameter.invalid",
    "status=Nothing,400,request.parameter.invalid",
    "shipmentPackageIds=a,400,request.parameter.invalid",
    "startDate=yesterday,400,request.parameter.invalid",
    "orderByField=Price,400,request.parameter.invalid",
    "size=200&page=50,429,paging.limit.exceeded",
    "size=200&page=99999999999,429,paging.limit.exceeded"
  })
  void refused(String query, int status, String key) {
    assertThat(market.list(query).status()).isEqualTo(status);
    assertThat(market.list(query).text()).contains(key);
  }

  @Test
  @DisplayName("MKT-7 the last page that can be reached")
  void lastPage() {
    assertThat(page("size=200&page=49").getInt("totalElements")).isEqualTo(1);
  }

  private JsonObject page(String query) {
    return JsonFormat.parseObject(market.list(query).text());
  }

  private String ids(String query) {
    List<String> ids =
        page(query).getJsonArray("content").getValuesAs(JsonObject.class).stream()
            .map(each -> each.get("shipmentPackageId").toString())
            .toList();
    return String.join(" ", ids);
  }
}
