package split.domain.marketplace.hepsiburada;

import static split.domain.marketplace.SettingGroup.ACCESS;

import java.util.List;
import split.domain.marketplace.Account;
import split.domain.marketplace.Endpoint;
import split.domain.marketplace.Limit;
import split.domain.marketplace.PackageNumbers;
import split.domain.marketplace.Setting;

/** The settings of a Hepsiburada channel and how they are read. */
final class HepsiburadaSettings {
  private static final Setting BASE_URL =
      Setting.text("base_url", ACCESS)
          .withDefault("https://oms-external.hepsiburada.com")
          .limitedTo(Limit.ADDRESS)
          .asRequired();

  static final List<Setting> ALL =
      List.of(
          BASE_URL,
          Setting.text("merchant_id", ACCESS)
              .withExample("5a1d3c7e-0000-4000-8000-000000000001")
              .asRequired(),
          Setting.text("username", ACCESS).asRequired().asSecret(),
          Setting.text("password", ACCESS).asRequired().asSecret(),
          Setting.text("user_agent", ACCESS)
              .withExample("acme-integration")
              .limitedTo(
                  new Limit.Form(
                      "[\\x20-\\x7e]{1,100}", "1 to 100 letters, digits and signs of ASCII"))
              .asRequired(),
          PackageNumbers.FORMAT,
          Endpoint.CONNECT_TIMEOUT,
          Endpoint.READ_TIMEOUT);

  private HepsiburadaSettings() {}

  static Endpoint endpoint(Account account) {
    String base = account.setting(BASE_URL.name()).orElse(BASE_URL.defaultValue());
    return Endpoint.of(account, base.strip(), ALL);
  }
}
