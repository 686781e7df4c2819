package split.domain.marketplace.hepsiburada;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.Order;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.ShipmentPackage;
import split.persistence.json.Json;

class HepsiburadaTranslationTest {
  private static final String PACKAGE =
      """
      {"id": "ac", "packageNumber": "5000000001", "status": " Open", "barcode": "880", "cargoCompany": "Aras",
       "unknownField": {"x": []}, "unpackedDate": null, "isCargoChangable": true,
       "items": [
         {"lineItemId": "aa-1", "orderNumber": "416", "hbSku": "HB-1", "merchantSku": "SKU-1", "quantity": 3},
         {"lineItemId": "aa-2", "orderNumber": 417, "hbSku": "HB-2", "merchantSku": " ", "quantity": 2.0},
         {"lineItemId": "aa-3", "orderNumber": "416", "productBarcode": "869", "quantity": 1},
         {"lineItemId": "aa-4", "orderNumber": "416", "merchantSku": "SKU-4", "quantity": 0}]}
      """;

  @Test
  @DisplayName(
      "MKT-1 a package in our words: the seller's sku before Hepsiburada's, its barcode as carrier code")
  void translates() {
    ShipmentPackage shown = Json.MAPPER.readValue(PACKAGE, ShipmentPackage.class);
    assertThat(HepsiburadaTranslation.flaw(shown)).isEmpty();
    RemotePackage said = HepsiburadaTranslation.translate(shown, "416");
    assertThat(said.id()).isEqualTo("5000000001");
    assertThat(said.orderNumber()).isEqualTo("416");
    assertThat(said.status()).isEqualTo("Open");
    assertThat(said.tracking().carrier()).isEqualTo("Aras");
    assertThat(said.tracking().carrierCode()).isEqualTo("880");
    assertThat(said.contents().units())
        .isEqualTo(Map.of("sku:SKU-1", 3, "sku:HB-2", 2, "barcode:869", 1));
    assertThat(said.origins()).isEmpty();
  }

  @ParameterizedTest
  @DisplayName(
      "MKT-1 a package with lines of several orders is that one's which is read, else its first line's")
  @CsvSource({"416, 416", "417, 417", "999, 416", "'', 416"})
  void orders(String read, String said) {
    ShipmentPackage shown = Json.MAPPER.readValue(PACKAGE, ShipmentPackage.class);
    assertThat(HepsiburadaTranslation.translate(shown, read).orderNumber()).isEqualTo(said);
  }

  @ParameterizedTest
  @DisplayName("SPL-6 Hepsiburada's states and their spellings")
  @CsvSource({
    "Open, SPLITTABLE",
    "' open ', SPLITTABLE",
    "Packaged, SPLITTABLE",
    "InTransit, CLOSED",
    "Delivered, CLOSED",
    "Undelivered, CLOSED",
    "SomethingNew, CLOSED",
    "Unpacked, DEAD",
    "UNPACKED, DEAD",
    "Cancelled, CANCELLED",
    "Canceled, CANCELLED",
    "CancelledByCustomer, CANCELLED"
  })
  void lives(String status, Life life) {
    assertThat(HepsiburadaTranslation.life(status)).isEqualTo(life);
  }

  @ParameterizedTest
  @DisplayName("MKT-6 what makes no sense is not translated")
  @ValueSource(
      strings = {
        "null",
        "{\"status\":\"Open\",\"items\":[]}",
        "{\"packageNumber\":\"1\",\"items\":[]}",
        "{\"packageNumber\":\"1\",\"status\":\" \",\"items\":[]}",
        "{\"packageNumber\":\"1\",\"status\":\"Op\\u0000en\",\"items\":[]}",
        "{\"packageNumber\":\"1\",\"status\":\"Open\",\"barcode\":\"\\n\",\"items\":[]}",
        "{\"packageNumber\":\"1\",\"status\":\"Open\",\"items\":[null]}",
        "{\"packageNumber\":\"1\",\"status\":\"Open\",\"items\":[{\"lineItemId\":\"a\",\"quantity\":1}]}",
        "{\"packageNumber\":\"1\",\"status\":\"Open\",\"items\":[{\"lineItemId\":\"a\",\"orderNumber\":\"4\"}]}",
        "{\"packageNumber\":\"1\",\"status\":\"Open\",\"items\":[{\"orderNumber\":\"4\",\"quantity\":1}]}",
        "{\"packageNumber\":\"1\",\"status\":\"Open\","
            + "\"items\":[{\"lineItemId\":\"a\",\"orderNumber\":\"4\",\"quantity\":0.5}]}"
      })
  void flawed(String json) {
    assertThat(HepsiburadaTranslation.flaw(Json.MAPPER.readValue(json, ShipmentPackage.class)))
        .isPresent();
  }

  @ParameterizedTest
  @DisplayName("MKT-6 nor an order that makes none")
  @ValueSource(
      strings = {
        "{}",
        "{\"items\":[null]}",
        "{\"items\":[{\"quantity\":1}]}",
        "{\"items\":[{\"id\":\"a\"}]}",
        "{\"items\":[{\"id\":\"a\",\"quantity\":-1}]}",
        "{\"items\":[{\"id\":\"a\",\"quantity\":1,\"status\":\"\\u0007\"}]}"
      })
  void flawedOrder(String json) {
    assertThat(HepsiburadaTranslation.flaw(Json.MAPPER.readValue(json, Order.class))).isPresent();
  }
}
