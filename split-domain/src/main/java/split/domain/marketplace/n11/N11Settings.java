package split.domain.marketplace.n11;

import static split.domain.marketplace.SettingGroup.ACCESS;
import static split.domain.marketplace.SettingGroup.CANCELLATIONS;
import static split.domain.marketplace.SettingGroup.CATALOGUE;
import static split.domain.marketplace.SettingGroup.CHANNEL;
import static split.domain.marketplace.SettingGroup.ORDERS;
import static split.domain.marketplace.SettingGroup.SHIPPING;
import static split.domain.marketplace.SettingGroup.SPLITTING;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import split.domain.marketplace.Account;
import split.domain.marketplace.Endpoint;
import split.domain.marketplace.Limit;
import split.domain.marketplace.PackageNumbers;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SettingGroup;

/** The settings of an N11 channel and how they are read. */
final class N11Settings {
  private static final String BASE_URL = "https://api.n11.com";
  private static final Limit REASONS =
      new Limit.Form(
          "\\{(\"\\d{1,9}\":(\\d{1,9}|\"\\d{1,9}\")(,(?=\")|(?=})))*}",
          "object from reason ids of N11 to ours, such as {\"501\": \"7\"}");
  private static final Pattern SOAP_ROOT = Pattern.compile("/ws/*$");

  static final List<Setting> ALL =
      List.of(
          Setting.text("catalog_name", CHANNEL).withDefault("N11").asRequired(),
          Setting.text("channel_type", CHANNEL)
              .withDefault("sales_channel")
              .oneOf("sales_channel")
              .asRequired(),
          Setting.text("erp_code", CHANNEL).withExample("4000"),
          Setting.text("app_key", ACCESS).asRequired().asSecret(),
          Setting.text("app_secret", ACCESS).asRequired().asSecret(),
          Setting.text("base_url", ACCESS)
              .withDefault(BASE_URL)
              .withExample(BASE_URL + "/ws/")
              .limitedTo(Limit.ADDRESS)
              .asRequired(),
          Setting.text("sales_url", ACCESS)
              .withDefault("https://www.n11.com/")
              .limitedTo(Limit.ADDRESS)
              .asRequired(),
          Setting.bool("accept_created", SPLITTING).withDefault("true"),
          Setting.bool("split_by_line", SPLITTING),
          Setting.bool("omit_last_group", SPLITTING),
          PackageNumbers.FORMAT,
          Setting.text("order_start_date", ORDERS)
              .withExample("30/07/2023")
              .limitedTo(new Limit.Day()),
          Setting.bool("use_neighborhood", ORDERS),
          Setting.bool("use_channel_id_in_address_mapping", ORDERS),
          Setting.bool("get_discount_amount", ORDERS),
          Setting.bool("send_shipping_info", SHIPPING),
          id("cargo_company_id", SHIPPING).withExample("104"),
          Setting.list("exclude_cargo_company_ids", SHIPPING)
              .withExample("[\"132\",\"159\"]")
              .limitedTo(Limit.DIGITS),
          Setting.bool("oms_enabled", SHIPPING),
          Setting.integer("deny_reason_id", CANCELLATIONS)
              .withExample("81")
              .oneOf("61", "62", "63", "64", "81")
              .asRequired(),
          id("cancellation_reason_id", CANCELLATIONS).withExample("4").asRequired(),
          id("refund_reason_id", CANCELLATIONS).withExample("2").asRequired(),
          id("unsupplied_reason_id", CANCELLATIONS).withExample("4"),
          id("unpacked_reason_id", CANCELLATIONS).withExample("4"),
          Setting.json("cancellation_map", CANCELLATIONS)
              .withExample("{\"501\":\"7\",\"551\":\"4\"}")
              .limitedTo(REASONS),
          Setting.integer("cancellation_reason_type_id", CANCELLATIONS)
              .withExample("65")
              .oneOf("61", "62", "63", "64", "65"),
          Setting.list("category_ids", CATALOGUE)
              .withExample("[\"1001770\",\"1002032\",\"1001873\"]")
              .limitedTo(Limit.DIGITS)
              .asRequired(),
          Setting.text("attribute_set_strategy", CATALOGUE)
              .withDefault("CategoryNode")
              .oneOf("CategoryNode")
              .asRequired(),
          Setting.integer("buffer_stock", CATALOGUE).withExample("3").between(0, 1_000_000),
          Endpoint.CONNECT_TIMEOUT,
          Endpoint.READ_TIMEOUT);

  private N11Settings() {}

  static Endpoint endpoint(Account account) {
    String base = account.setting("base_url").orElse(BASE_URL).strip();
    return Endpoint.of(account, SOAP_ROOT.matcher(base).replaceFirst(""), ALL);
  }

  /** A switch that is on or off by its default where the channel says nothing. */
  static boolean isOn(Account account, String name) {
    Setting setting =
        ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    return Boolean.parseBoolean(
        account.setting(name).orElse(setting.defaultValue()).strip().toLowerCase(Locale.ROOT));
  }

  private static Setting id(String name, SettingGroup group) {
    return Setting.integer(name, group).between(0, Long.MAX_VALUE);
  }
}
