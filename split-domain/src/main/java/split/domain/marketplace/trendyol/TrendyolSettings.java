package split.domain.marketplace.trendyol;

import static split.domain.marketplace.SettingGroup.ACCESS;
import static split.domain.marketplace.SettingGroup.CALLS;
import static split.domain.marketplace.SettingGroup.SPLITTING;

import java.util.List;
import java.util.Optional;
import split.domain.marketplace.Account;
import split.domain.marketplace.Endpoint;
import split.domain.marketplace.Limit;
import split.domain.marketplace.PackageNumbers;
import split.domain.marketplace.Setting;

/** The settings of a Trendyol channel and how they are read. */
final class TrendyolSettings {
  private static final Setting BASE_URL =
      Setting.text("base_url", ACCESS)
          .withDefault("https://apigw.trendyol.com")
          .limitedTo(Limit.ADDRESS)
          .asRequired();
  private static final Setting READS =
      Setting.integer("reads_per_minute", CALLS).withDefault("30").between(1, 3000);
  private static final Setting SPLITS =
      Setting.integer("splits_per_minute", CALLS).withDefault("100").between(1, 3000);

  static final List<Setting> ALL =
      List.of(
          BASE_URL,
          Setting.text("seller_id", ACCESS)
              .withExample("27380")
              .limitedTo(Limit.DIGITS)
              .asRequired(),
          Setting.text("api_key", ACCESS).asRequired().asSecret(),
          Setting.text("api_secret", ACCESS).asRequired().asSecret(),
          Setting.text("integrator", ACCESS)
              .withExample("AcmeIntegration")
              .limitedTo(new Limit.Form("[A-Za-z0-9]{1,30}", "1 to 30 letters and digits")),
          Setting.text("store_front_code", ACCESS).withExample("DE"),
          Setting.bool("keep_previous_status", SPLITTING),
          Setting.bool("omit_last_group", SPLITTING),
          PackageNumbers.FORMAT,
          READS,
          SPLITS,
          Setting.integer("resubmit_after_seconds", CALLS).withDefault("300").between(0, 86_400),
          Endpoint.CONNECT_TIMEOUT,
          Endpoint.READ_TIMEOUT);

  private TrendyolSettings() {}

  static Endpoint endpoint(Account account) {
    return Endpoint.of(
        account, text(account, BASE_URL.name()).orElse(BASE_URL.defaultValue()), ALL);
  }

  static int readsPerMinute(Account account) {
    return number(account, READS);
  }

  static int splitsPerMinute(Account account) {
    return number(account, SPLITS);
  }

  static Optional<String> text(Account account, String name) {
    return account.setting(name).map(String::strip);
  }

  private static int number(Account account, Setting setting) {
    return Integer.parseInt(
        text(account, setting.name())
            .filter(value -> value.matches("[1-9]\\d{0,2}|[12]\\d{3}|3000"))
            .orElse(setting.defaultValue()));
  }
}
