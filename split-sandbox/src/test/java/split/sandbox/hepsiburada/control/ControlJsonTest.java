package split.sandbox.hepsiburada.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import split.sandbox.hepsiburada.Numbers;
import split.sandbox.hepsiburada.Origin;
import split.sandbox.hepsiburada.PackageStatus;
import split.sandbox.hepsiburada.Packing;
import split.sandbox.hepsiburada.Part;
import split.sandbox.hepsiburada.Sale;
import split.sandbox.hepsiburada.Shop;
import split.sandbox.hepsiburada.ShopSettings;
import split.sandbox.hepsiburada.Shops;
import split.sandbox.hepsiburada.SplitRequest;
import split.sandbox.hepsiburada.SplitRules;
import split.sandbox.wire.JsonFormat;

class ControlJsonTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final String LINE = "AAAAAAAA-0000-4000-8000-000000000001";

  private final SaleJson sales = new SaleJson(new Numbers(), NOW);

  @Test
  @DisplayName("MKT-7 an order needs no more than the sku of a line")
  void least() {
    Sale sale = sales.read(JsonFormat.parseObject("{\"lines\":[{\"stock_code\":\"S\"}]}"));

    assertThat(sale.packed()).contains(PackageStatus.OPEN);
    assertThat(sale.order().customerId()).isEqualTo(sale.order().orderNumber());
    assertThat(sale.order().time()).isEqualTo(NOW);
    assertThat(sale.lines().getFirst().article().hbSku()).isEqualTo("HBS");
    assertThat(sale.lines().getFirst().quantity()).isEqualTo(1);
  }

  @ParameterizedTest(name = "MKT-7 the order {0} is refused")
  @ValueSource(
      strings = {
        "{}",
        "{\"lines\":[]}",
        "{\"lines\":[{}]}",
        "{\"lines\":[{\"merchant_sku\":\"S\",\"quantity\":0}]}",
        "{\"lines\":[{\"merchant_sku\":\"S\",\"line_id\":\"31\"}]}",
        "{\"status\":\"Picking\",\"lines\":[{\"merchant_sku\":\"S\"}]}",
        "{\"status\":\"Unpacked\",\"lines\":[{\"merchant_sku\":\"S\"}]}"
      })
  void wrongOrders(String body) {
    assertThatThrownBy(() -> sales.read(JsonFormat.parseObject(body)))
        .isInstanceOf(JsonFormat.BadJson.class);
  }

  @Test
  @DisplayName("MKT-7 a shop has a limit and a webhook")
  void settings() {
    ShopSettings settings =
        SettingsJson.read(
            "{\"username\":\"u\",\"password\":\"p\",\"rate_limit\":5,\"rate_window_millis\":2000,"
                + "\"webhook\":{\"base_url\":\"http://127.0.0.1:1/hook/\",\"username\":\"a\",\"password\":\"b\"}}");

    assertThat(settings.rateLimit()).isEqualTo(5);
    assertThat(settings.rateWindow()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.webhook().orElseThrow().base()).hasToString("http://127.0.0.1:1/hook");
    assertThat(SettingsJson.read("{\"username\":\"u\",\"password\":\"p\"}"))
        .isEqualTo(ShopSettings.of("u", "p"));
  }

  @ParameterizedTest(name = "MKT-7 the settings {0} are refused")
  @ValueSource(
      strings = {
        "{}",
        "{\"username\":\"u\"}",
        "{\"username\":\"u\",\"password\":\"p\",\"rate_limit\":-1}",
        "{\"username\":\"u\",\"password\":\"p\",\"rate_window_millis\":0}",
        "{\"username\":\"u\",\"password\":\"p\",\"webhook\":{}}",
        "{\"username\":\"u\",\"password\":\"p\",\"webhook\":{\"base_url\":\"file:///x\"}}",
        "{\"username\":\"u\",\"password\":\"p\",\"webhook\":{\"base_url\":\"http://a|b\"}}"
      })
  void wrongSettings(String body) {
    assertThatThrownBy(() -> SettingsJson.read(body)).isInstanceOf(JsonFormat.BadJson.class);
  }

  @Test
  @DisplayName("MKT-7 the truth about an order: lineage, packing, and every unit wherever it is")
  void truth() {
    Shop shop = new Shops(Clock.fixed(NOW, ZoneOffset.UTC)).find(Shops.DEMO_MERCHANT).orElseThrow();
    shop.sell(
        sales.read(
            JsonFormat.parseObject(
                ("{\"order_number\":\"7\",\"package_number\":\"1\",\"lines\":["
                        + "{\"line_id\":\"%s\",\"merchant_sku\":\"S\",\"quantity\":4}]}")
                    .formatted(LINE))));
    String id = LINE.toLowerCase(java.util.Locale.ROOT);
    Packing boxes =
        new Packing(
            Optional.of(2),
            Optional.empty(),
            Optional.empty(),
            Optional.of("carrier"),
            Optional.empty(),
            Optional.of(new Packing.Warehouse(Optional.of("Depo"), Optional.empty())));
    SplitRequest request =
        new SplitRequest(
            List.of(
                new SplitRequest.Group(List.of(new Part(id, 1)), boxes),
                new SplitRequest.Group(List.of(new Part(id, 2)), Packing.UNSTATED)),
            List.of(new SplitRequest.CancelledItem(new Part(id, 1), "81")));
    String second =
        shop.split("1", request, SplitRules.DEFAULT, Origin.Kind.SPLIT)
            .children()
            .getLast()
            .packageNumber();
    shop.unpack(second);

    JsonObject truth = OrderJson.of(shop, "7");
    assertThat(truth.getInt("units")).isEqualTo(4);
    assertThat(truth.getJsonArray("packages")).hasSize(3);
    JsonObject parent = truth.getJsonArray("packages").getJsonObject(0);
    assertThat(parent.getBoolean("broken")).isTrue();
    assertThat(parent.getJsonArray("children")).hasSize(2);
    JsonObject child = truth.getJsonArray("packages").getJsonObject(1);
    assertThat(child.getString("parent")).isEqualTo("1");
    assertThat(child.getString("created_by")).isEqualTo("split");
    assertThat(child.getJsonObject("packing").toString())
        .contains("\"parcel_quantity\":2", "\"carrier\":\"carrier\"", "Depo");
    assertThat(truth.getJsonArray("open_lines").getJsonObject(0).getInt("quantity")).isEqualTo(2);
    assertThat(truth.getJsonArray("cancelled_lines").getJsonObject(0).getString("reason"))
        .isEqualTo("81");
  }
}
