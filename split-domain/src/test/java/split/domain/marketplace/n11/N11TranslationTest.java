package split.domain.marketplace.n11;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.marketplace.RemoteId;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.n11.N11Api.Line;
import split.domain.marketplace.n11.N11Api.ShipmentPackage;
import split.persistence.json.Json;
import tools.jackson.core.JacksonException;

class N11TranslationTest {
  private static final String PACKAGE =
      """
      {"id": 2590001, "orderNumber": "204912345678", "shipmentPackageStatus": " Picking",
       "cargoProviderName": "Yurtici", "cargoTrackingNumber": "1234567890", "unknownField": {"x": []},
       "lines": [{"orderLineId": 31, "stockCode": "SKU-1", "barcode": "869", "quantity": 3},
                 {"orderLineId": "32", "stockCode": " ", "barcode": null, "quantity": 2.0},
                 {"orderLineId": 33, "stockCode": "SKU-3", "quantity": 0}]}
      """;

  private final N11Translation translation = new N11Translation(true);

  @Test
  @DisplayName("MKT-1 a package in our words: ids as text, campaign code as carrier code")
  void translates() {
    ShipmentPackage shown = Json.MAPPER.readValue(PACKAGE, ShipmentPackage.class);
    assertThat(N11Translation.flaw(shown)).isEmpty();
    RemotePackage said = translation.translate(shown);
    assertThat(said.id()).isEqualTo("2590001");
    assertThat(said.orderNumber()).isEqualTo("204912345678");
    assertThat(said.status()).isEqualTo("Picking");
    assertThat(said.life()).isEqualTo(Life.SPLITTABLE);
    assertThat(said.tracking().carrier()).isEqualTo("Yurtici");
    assertThat(said.tracking().carrierCode()).isEqualTo("1234567890");
    assertThat(said.contents().units()).isEqualTo(Map.of("sku:SKU-1", 3, "line:32", 2));
    assertThat(said.origins()).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("SPL-6 N11's states and their spellings")
  @CsvSource({
    "Picking, SPLITTABLE",
    "PICKING, SPLITTABLE",
    "' picking ', SPLITTABLE",
    "Created, PREPARABLE",
    "Shipped, CLOSED",
    "' Shipped', CLOSED",
    "Delivered, CLOSED",
    "Cancelled, CANCELLED",
    "Canceled, CANCELLED",
    "UnSupplied, CANCELLED",
    "Unsupplied, CANCELLED",
    "Unpacked, DEAD",
    "UnPacked, DEAD",
    "SomethingNew, CLOSED"
  })
  void lives(String status, Life life) {
    assertThat(translation.translate(shown(status)).life()).isEqualTo(life);
  }

  @Test
  @DisplayName("ADM-1 accept_created off: a package in Created stays as it is")
  void createdStays() {
    assertThat(new N11Translation(false).translate(shown("Created")).life()).isEqualTo(Life.CLOSED);
  }

  @ParameterizedTest
  @DisplayName("MKT-6 what makes no sense is not translated")
  @ValueSource(
      strings = {
        "{\"id\":1,\"shipmentPackageStatus\":\"Picking\",\"lines\":[]}",
        "{\"id\":1,\"orderNumber\":\"2\",\"lines\":[]}",
        "{\"id\":1,\"orderNumber\":\"2\",\"shipmentPackageStatus\":\" \",\"lines\":[]}",
        "{\"id\":1,\"orderNumber\":\"2\",\"shipmentPackageStatus\":\"Picking\"}",
        "{\"id\":1,\"orderNumber\":\"2\",\"shipmentPackageStatus\":\"Pick\\u0000\",\"lines\":[]}",
        "{\"id\":1,\"orderNumber\":\"2\",\"shipmentPackageStatus\":\"Picking\",\"lines\":[null]}",
        "{\"id\":1,\"orderNumber\":\"2\",\"shipmentPackageStatus\":\"Picking\",\"lines\":[{\"quantity\":1}]}",
        "{\"id\":1,\"orderNumber\":\"2\",\"shipmentPackageStatus\":\"Picking\",\"lines\":[{\"orderLineId\":3}]}",
        "null"
      })
  void flawed(String json) {
    assertThat(N11Translation.flaw(Json.MAPPER.readValue(json, ShipmentPackage.class))).isPresent();
  }

  @ParameterizedTest
  @DisplayName("MKT-6 impossible quantities")
  @ValueSource(strings = {"-1", "0.5", "1000001", "1e400", "1e-400"})
  void quantities(String quantity) {
    Line line = new Line(new RemoteId("3"), "A", null, new BigDecimal(quantity));
    assertThat(
            N11Translation.flaw(
                new ShipmentPackage(
                    new RemoteId("1"), new RemoteId("2"), "Picking", null, null, List.of(line))))
        .isPresent();
  }

  @ParameterizedTest
  @DisplayName("MKT-6 impossible ids")
  @ValueSource(
      strings = {"-1", "1.5", "true", "{}", "[1]", "\"\"", "\"../x\"", "\"a b\"", "\"-1\"", "1e3"})
  void ids(String id) {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> Json.MAPPER.readValue("{\"id\":" + id + "}", ShipmentPackage.class))
        .isInstanceOf(JacksonException.class);
  }

  @ParameterizedTest
  @DisplayName("MKT-1 ids may outgrow every number type and come back unchanged")
  @CsvSource({
    "31, 31",
    "9223372036854775808, 9223372036854775808",
    "007, '\"007\"'",
    "a-1, '\"a-1\"'"
  })
  void idsOnTheWire(String id, String wire) {
    assertThat(Json.MAPPER.writeValueAsString(new RemoteId(id))).isEqualTo(wire);
    assertThat(Json.MAPPER.readValue(wire, RemoteId.class)).isEqualTo(new RemoteId(id));
  }

  private static ShipmentPackage shown(String status) {
    return new ShipmentPackage(new RemoteId("1"), new RemoteId("2"), status, null, null, List.of());
  }
}
