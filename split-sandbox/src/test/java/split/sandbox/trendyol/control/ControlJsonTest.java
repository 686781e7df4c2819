package split.sandbox.trendyol.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.sandbox.trendyol.Carrier;
import split.sandbox.trendyol.Origin;
import split.sandbox.trendyol.PackageStatus;
import split.sandbox.trendyol.Part;
import split.sandbox.trendyol.Sale;
import split.sandbox.trendyol.Shop;
import split.sandbox.trendyol.ShopSettings;
import split.sandbox.trendyol.Shops;
import split.sandbox.trendyol.SplitRules;
import split.sandbox.trendyol.Tier;
import split.sandbox.wire.JsonFormat;

class ControlJsonTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private final Shops shops = new Shops(Clock.fixed(NOW, ZoneOffset.UTC));
  private final Shop shop = shops.find(Shops.DEMO_SELLER).orElseThrow();
  private final SaleJson sales = new SaleJson(shops.numbers(), NOW);

  @Test
  @DisplayName("MKT-7 an order needs no more than the stock code of a line")
  void least() {
    Sale sale = sales.read(JsonFormat.parseObject("{\"lines\":[{\"stock_code\":\"S\"}]}"));

    assertThat(sale.status()).isEqualTo(PackageStatus.CREATED);
    assertThat(sale.order().time()).isEqualTo(NOW);
    assertThat(sale.dispatch().carrier()).isEqualTo(Carrier.TEXMP);
    assertThat(sale.lines().getFirst().article().barcode()).isEqualTo("S");
    assertThat(sale.lines().getFirst().quantity()).isEqualTo(1);
  }

  @ParameterizedTest(name = "MKT-7 the order {0} is refused")
  @ValueSource(
      strings = {
        "{}",
        "{\"lines\":[]}",
        "{\"lines\":[{}]}",
        "{\"lines\":[{\"stock_code\":\"S\",\"quantity\":0}]}",
        "{\"lines\":[{\"stock_code\":\"S\",\"line_id\":\"a\"}]}",
        "{\"cargo_provider\":\"NOBODY\",\"lines\":[{\"stock_code\":\"S\"}]}",
        "{\"status\":\"UnPacked\",\"lines\":[{\"stock_code\":\"S\"}]}",
        "{\"status\":\"Nothing\",\"lines\":[{\"stock_code\":\"S\"}]}"
      })
  void wrongOrders(String body) {
    assertThatThrownBy(() -> sales.read(JsonFormat.parseObject(body)))
        .isInstanceOf(JsonFormat.BadJson.class);
  }

  @Test
  @DisplayName("MKT-7 a shop is small, Turkish and not told anything unless it says otherwise")
  void usual() {
    assertThat(SettingsJson.read("{\"api_key\":\"k\",\"api_secret\":\"s\"}"))
        .isEqualTo(ShopSettings.of("k", "s"));
  }

  @ParameterizedTest(name = "MKT-7 the credentials {0} of a webhook go into {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"api_key\":\"x\"|{x-api-key=x}",
        "\"username\":\"u\",\"password\":\"p\"|{Authorization=Basic dTpw}",
        "\"statuses\":[]|{}"
      })
  void webhook(String credentials, String headers) {
    ShopSettings settings =
        SettingsJson.read(
            settings(
                "\"tier\":\"500k\",\"international\":true,\"webhooks\":[{\"url\":\"http://127.0.0.1:1/x\","
                    + credentials
                    + "},{\"url\":\"http://127.0.0.1:1/y\",\"statuses\":[\"UNPACKED\",\"Created\"]}]"));

    assertThat(settings.tier()).isEqualTo(Tier.UP_TO_500K);
    assertThat(settings.webhooks().getFirst().headers()).hasToString(headers);
    assertThat(settings.webhooks().getFirst().wants(PackageStatus.SHIPPED)).isTrue();
    assertThat(settings.webhooks().getLast().wants(PackageStatus.SHIPPED)).isFalse();
    assertThat(SettingsJson.write(settings))
        .hasToString(
            "{\"tier\":\"500k\",\"international\":true,\"webhooks\":["
                + "{\"url\":\"http://127.0.0.1:1/x\",\"statuses\":[],\"active\":true},"
                + "{\"url\":\"http://127.0.0.1:1/y\",\"statuses\":[\"Created\",\"UnPacked\"],\"active\":true}]}");
  }

  @ParameterizedTest(name = "MKT-7 the settings {0} are refused")
  @ValueSource(
      strings = {
        "\"tier\":\"60k\"",
        "\"webhooks\":{}",
        "\"webhooks\":[{}]",
        "\"webhooks\":[{\"url\":\"file:///x\"}]",
        "\"webhooks\":[{\"url\":\"http://a|b\"}]",
        "\"webhooks\":[{\"url\":\"http://a\",\"statuses\":[\"NOTHING\"]}]",
        "\"webhooks\":[{\"url\":\"http://a\",\"statuses\":[1]}]",
        "\"webhooks\":[{\"url\":\"http://a\",\"retry_millis\":0}]"
      })
  void wrongSettings(String more) {
    assertThatThrownBy(() -> SettingsJson.read(settings(more)))
        .isInstanceOf(JsonFormat.BadJson.class);
    assertThatThrownBy(() -> SettingsJson.read("{\"api_key\":\"k\"}"))
        .isInstanceOf(JsonFormat.BadJson.class);
  }

  @Test
  @DisplayName("MKT-7 a shop has at most 15 webhooks")
  void most() {
    String one = "{\"url\":\"http://a\"}";
    assertThat(SettingsJson.read(settings(webhooks(one, 15))).webhooks()).hasSize(15);
    assertThatThrownBy(() -> SettingsJson.read(settings(webhooks(one, 16))))
        .isInstanceOf(JsonFormat.BadJson.class);
  }

  private static String webhooks(String one, int times) {
    return "\"webhooks\":[" + String.join(",", java.util.Collections.nCopies(times, one)) + "]";
  }

  private static String settings(String more) {
    return "{\"api_key\":\"k\",\"api_secret\":\"s\"," + more + "}";
  }

  @Test
  @DisplayName("MKT-7 the truth about an order: lineage, what was told, and what is not shown yet")
  void truth() {
    shop.sell(
        sales.read(
            JsonFormat.parseObject(
                "{\"order_number\":\"7\",\"package_id\":1,\"lines\":["
                    + "{\"line_id\":31,\"stock_code\":\"S\",\"quantity\":3}]}")));
    shop.tell(1, (dispatch, now) -> dispatch.in(2, Optional.of(new BigDecimal("4.4")), now));
    shop.split(1, List.of(List.of(Part.of(31, 2))), late(), Origin.Kind.SPLIT);

    JsonObject truth = OrderJson.of(shop, "7", NOW);
    assertThat(truth.getInt("units")).isEqualTo(3);
    JsonObject parent = truth.getJsonArray("packages").getJsonObject(0);
    assertThat(parent.getString("status")).isEqualTo("UnPacked");
    assertThat(parent.getString("shown_status")).isEqualTo("UnPacked");
    assertThat(parent.getJsonArray("children")).hasToString("[92051001,92051002]");
    assertThat(parent.getInt("box_quantity")).isEqualTo(2);
    assertThat(parent.get("deci")).hasToString("4.4");
    JsonObject child = truth.getJsonArray("packages").getJsonObject(1);
    assertThat(child.getInt("parent")).isEqualTo(1);
    assertThat(child.getString("status")).isEqualTo("Created");
    assertThat(child.isNull("shown_status")).isTrue();
    assertThat(child.isNull("deci")).isTrue();
    assertThat(child.getString("created_by")).isEqualTo("split");
  }

  private static SplitRules late() {
    return new SplitRules(
        false,
        SplitRules.WholePackage.ACCEPTED,
        false,
        PackageStatus.CREATED,
        SplitRules.Origins.PARENT,
        Duration.ofSeconds(1),
        Duration.ZERO,
        false);
  }
}
