package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.marketplace.Fault;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.persistence.json.Json;

class TrendyolTranslationTest {
  private static final String PACKAGE =
      """
      {"shipmentPackageId": 92051595, "orderNumber": "80869231", "shipmentPackageStatus": "Created",
       "status": "Created", "cargoTrackingNumber": 7330000123456789, "cargoProviderName": "Aras",
       "warehouseId": 17, "createdBy": "split", "originPackageIds": [92051590], "cargoDeci": 1,
       "lastModifiedDate": 1767225600000, "unknownField": {"x": []},
       "lines": [{"lineId": 31, "quantity": 2, "barcode": "869", "stockCode": "SKU-1"},
                 {"lineId": "32", "quantity": 1.0, "barcode": null, "stockCode": " "},
                 {"lineId": 33, "quantity": 0, "stockCode": "SKU-3"}],
       "packageHistories": [{"createdDate": 0, "status": "Awaiting"}]}
      """;

  @Test
  @DisplayName("MKT-1 a package in our words: ids as text, lineage, carrier code, warehouse")
  void translates() {
    ShownPackage.Usable shown = usable(PACKAGE);
    RemotePackage said = shown.remote();
    assertThat(said.id()).isEqualTo("92051595");
    assertThat(said.orderNumber()).isEqualTo("80869231");
    assertThat(said.status()).isEqualTo("Created");
    assertThat(said.life()).isEqualTo(Life.SPLITTABLE);
    assertThat(said.tracking().carrier()).isEqualTo("Aras");
    assertThat(said.tracking().carrierCode()).isEqualTo("7330000123456789");
    assertThat(said.tracking().warehouse()).isEqualTo("17");
    assertThat(said.contents().units()).isEqualTo(Map.of("sku:SKU-1", 2, "line:32", 1));
    assertThat(said.origins()).containsExactly("92051590");
    assertThat(shown.modified()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
  }

  @Test
  @DisplayName("MKT-1 the spellings from before December 2025 mean the same")
  void olderSpellings() {
    RemotePackage said =
        usable(
                """
                {"id": 5, "orderNumber": "8", "status": "PICKING", "cargoTrackingNumber": "73",
                 "lines": [{"id": 31, "quantity": 2, "merchantSku": "SKU-1", "sku": "x"}]}
                """)
            .remote();
    assertThat(said.id()).isEqualTo("5");
    assertThat(said.status()).isEqualTo("PICKING");
    assertThat(said.life()).isEqualTo(Life.SPLITTABLE);
    assertThat(said.tracking().carrierCode()).isEqualTo("73");
    assertThat(said.lines()).extracting(RemotePackage.RemoteLine::lineId).containsExactly("31");
    assertThat(said.contents().units()).isEqualTo(Map.of("sku:SKU-1", 2));
  }

  @ParameterizedTest
  @DisplayName("SPL-6 Trendyol's states, in any case")
  @CsvSource({
    "Created, SPLITTABLE",
    "CREATED, SPLITTABLE",
    "' picking ', SPLITTABLE",
    "Invoiced, SPLITTABLE",
    "UnPacked, DEAD",
    "UNPACKED, DEAD",
    "Cancelled, CANCELLED",
    "UnSupplied, CANCELLED",
    "Awaiting, CLOSED",
    "Shipped, CLOSED",
    "AtCollectionPoint, CLOSED",
    "Delivered, CLOSED",
    "UnDelivered, CLOSED",
    "Returned, CLOSED",
    "Verified, CLOSED",
    "Repack, CLOSED",
    "SomethingNew, CLOSED"
  })
  void lives(String status, Life life) {
    assertThat(usable(PACKAGE.replace("Created", status)).remote().life()).isEqualTo(life);
  }

  @ParameterizedTest
  @DisplayName("MKT-4 origins are believed only of packages made of others")
  @CsvSource({
    "split, 1",
    "SPLIT, 1",
    "cancel, 1",
    "transfer, 1",
    "order-creation, 0",
    "elsewhere, 0",
    "'', 0"
  })
  void origins(String createdBy, int origins) {
    String shown = PACKAGE.replace("\"split\"", "\"" + createdBy + "\"");
    assertThat(usable(shown).remote().origins()).hasSize(origins);
  }

  @Test
  @DisplayName("MKT-4 no origins and no word of how it was made")
  void noOrigins() {
    assertThat(usable(PACKAGE.replace("[92051590]", "null")).remote().origins()).isEmpty();
    assertThat(usable(PACKAGE.replace("\"split\"", "null")).remote().origins()).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("MKT-6 what makes no sense is not translated, but still known by its numbers")
  @ValueSource(
      strings = {
        "{\"shipmentPackageId\":1,\"orderNumber\":\"2\",\"lines\":[]}",
        "{\"shipmentPackageId\":1,\"orderNumber\":\"2\",\"status\":\" \",\"lines\":[]}",
        "{\"shipmentPackageId\":1,\"orderNumber\":\"2\",\"status\":\"Created\"}",
        "{\"shipmentPackageId\":1,\"orderNumber\":\"2\",\"status\":\"a\\u0000\",\"lines\":[]}",
        "{\"shipmentPackageId\":1,\"orderNumber\":\"2\",\"status\":\"Created\",\"lines\":[null]}",
        "{\"shipmentPackageId\":1,\"orderNumber\":\"2\",\"status\":\"Created\",\"lines\":\"x\"}",
        "{\"shipmentPackageId\":1,\"orderNumber\":\"2\",\"status\":\"Created\",\"lines\":[{\"quantity\":1}]}",
        "{\"shipmentPackageId\":1,\"orderNumber\":\"2\",\"status\":\"Created\",\"lines\":[{\"lineId\":3}]}",
        "{\"shipmentPackageId\":1,\"orderNumber\":\"2\",\"status\":\"Created\",\"lines\":[{\"lineId\":3,\"quantity\":-1}]}",
        "{\"shipmentPackageId\":1,\"orderNumber\":\"2\",\"status\":\"Created\",\"lines\":[{\"lineId\":3,\"quantity\":0.5}]}",
        "{\"shipmentPackageId\":1,\"orderNumber\":\"2\",\"status\":\"Created\",\"lines\":[{\"lineId\":3,\"quantity\":1e400}]}"
      })
  void flawed(String json) {
    ShownPackage shown = read(json);
    assertThat(shown).isInstanceOf(ShownPackage.Unusable.class);
    assertThat(shown.id()).isEqualTo("1");
    assertThat(shown.orderNumber()).isEqualTo("2");
    assertThat(ShownPackage.reading(List.of(shown))).isInstanceOf(Fault.Unreachable.class);
  }

  @ParameterizedTest
  @DisplayName("MKT-6 what is no package at all belongs to nobody")
  @ValueSource(strings = {"null", "7", "[]", "{\"shipmentPackageId\":[1],\"orderNumber\":\"2\"}"})
  void nonsense(String json) {
    assertThat(read(json)).isInstanceOf(ShownPackage.Unusable.class);
    assertThat(read(json).id()).isNull();
  }

  private static ShownPackage.Usable usable(String json) {
    return (ShownPackage.Usable) read(json);
  }

  private static ShownPackage read(String json) {
    return TrendyolTranslation.read(Json.MAPPER.readTree(json));
  }
}
