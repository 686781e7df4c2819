package split.sandbox.n11;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
  private final Market market = Market.with(PackageStatus.PICKING);

  @Test
  @DisplayName("MKT-7 a package has every field of the wire, nulls too")
  void fields() {
    JsonObject each =
        market.list("orderNumber=" + Market.ORDER).getJsonArray("content").getJsonObject(0);

    assertThat(each.keySet())
        .containsExactly(
            "id",
            "orderNumber",
            "shipmentPackageStatus",
            "customerId",
            "customerEmail",
            "customerfullName",
            "tcIdentityNumber",
            "taxId",
            "taxOffice",
            "billingAddress",
            "shippingAddress",
            "deliveryAddressType",
            "shipmentCompanyId",
            "cargoProviderName",
            "cargoTrackingNumber",
            "cargoSenderNumber",
            "cargoTrackingLink",
            "shipmentMethod",
            "totalAmount",
            "totalDiscountAmount",
            "isReturned",
            "micro",
            "agreedDeliveryDate",
            "lastModifiedDate",
            "packageHistories",
            "lines");
    assertThat(each.getJsonArray("lines").getJsonObject(0).keySet())
        .containsExactly(
            "orderLineId",
            "productId",
            "productName",
            "stockCode",
            "barcode",
            "quantity",
            "price",
            "dueAmount",
            "sellerInvoiceAmount",
            "sellerDiscount",
            "mallDiscount",
            "vatRate",
            "commissionRate",
            "orderItemLineItemStatusName",
            "variantAttributes",
            "sender");
    assertThat(each.get("cargoSenderNumber")).isEqualTo(JsonValue.NULL);
    assertThat(each.getJsonArray("packageHistories").getJsonObject(1).getString("status"))
        .isEqualTo(" Picking");
    assertThat(each.getJsonNumber("lastModifiedDate").longValue())
        .isEqualTo(Market.NOW.toEpochMilli());
    assertThat(Instant.ofEpochMilli(each.getJsonNumber("agreedDeliveryDate").longValue()))
        .isEqualTo("2026-11-23T20:59:59Z");
  }

  @ParameterizedTest(name = "MKT-7 {0} finds {1}")
  @CsvSource({
    "'',1",
    "status=Picking,1",
    "status=picking,1",
    "status=Created,0",
    "status=Nonsense,0",
    "'status=Created,Picking',0",
    "status=Picking&status=Created,0",
    "packageIds=1001,1",
    "'packageIds=7,1001',1",
    "packageIds=7,0",
    "packageIds=x,0",
    "orderNumber=204912345678,1",
    "orderNumber=7,0",
    "orderNumber=204912345678&packageIds=7,0",
    "page=1,0",
    "page=99999999,0",
    "sender=N11,0",
    "sender=SELLER,1"
  })
  void filters(String query, int rows) {
    JsonObject page = market.list(query);

    assertThat(page.getJsonArray("content")).hasSize(rows);
    assertThat(page.getInt("pageCount")).isEqualTo(rows);
  }

  @Test
  @DisplayName("MKT-7 a page has at most 100 rows, and pageCount counts rows")
  void sizeClamp() {
    for (int i = 0; i < 120; i++) {
      market.sell("9" + i, 2000 + i, PackageStatus.CREATED, Market.line(5000 + i, 1));
    }
    JsonObject first = market.list("size=500");
    JsonObject second = market.list("size=500&page=1");

    assertThat(first.getInt("size")).isEqualTo(100);
    assertThat(first.getInt("pageCount")).isEqualTo(100);
    assertThat(first.getInt("totalPages")).isEqualTo(2);
    assertThat(second.getInt("pageCount")).isEqualTo(21);
    assertThat(second.getInt("page")).isEqualTo(1);
  }

  @ParameterizedTest(name = "MKT-7 asked for days {0} to {1}, a package of day {2} is listed: {3}")
  @CsvSource({
    "-30,0,-14,true",
    "-30,0,-16,false",
    "-30,-10,-24,true",
    "-30,-10,-26,false",
    "-5,0,-6,false"
  })
  void windowClamp(int start, int end, int day, boolean listed) {
    Market other = new Market();
    other.time.set(Market.NOW.plus(Duration.ofDays(day)));
    other.sell(Market.ORDER, 1, PackageStatus.CREATED, Market.line(31, 1));
    other.time.set(Market.NOW);

    JsonObject page = other.list("startDate=" + millis(start) + "&endDate=" + millis(end));
    assertThat(page.getInt("pageCount")).isEqualTo(listed ? 1 : 0);
  }

  @Test
  @DisplayName("MKT-7 nothing is listed from before November 2024")
  void nothingOld() {
    Market other = new Market();
    other.time.set(Instant.parse("2024-10-31T20:59:59Z"));
    other.sell(Market.ORDER, 1, PackageStatus.CREATED, Market.line(31, 1));

    assertThat(other.list("").getInt("pageCount")).isZero();
    assertThat(other.list("orderNumber=" + Market.ORDER).getInt("pageCount")).isEqualTo(1);
  }

  @Test
  @DisplayName("MKT-7 window and order go by the last change if asked")
  void byModification() {
    market.time.set(Market.NOW.plus(Duration.ofDays(20)));
    market.shop.split(
        new SplitRequest.ByLine(List.of(List.of(31L))), SplitRules.DEFAULT, Origin.Kind.SPLIT);

    assertThat(market.list("").getInt("pageCount")).isEqualTo(2);
    assertThat(market.list("orderByField=true").getInt("pageCount")).isEqualTo(3);
    assertThat(
            market
                .list("orderByField=true&orderByDirection=ASC&status=Unpacked")
                .getInt("pageCount"))
        .isEqualTo(1);
  }

  private static long millis(int day) {
    return Market.NOW.plus(Duration.ofDays(day)).toEpochMilli();
  }
}
