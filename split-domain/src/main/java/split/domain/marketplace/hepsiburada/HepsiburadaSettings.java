package split.domain.marketplace.hepsiburada;

import java.util.List;
import split.domain.marketplace.Account;
import split.domain.marketplace.Endpoint;
import split.domain.marketplace.PackageNumbers;
import split.domain.marketplace.Setting;

/** The settings of a Hepsiburada channel and how they are read. */
final class HepsiburadaSettings {
  private static final Setting BASE_URL =
      Setting.optional(
          "base_url",
          "https://oms-external.hepsiburada.com",
          "Address of Hepsiburada's order interface, without a path.");

  static final List<Setting> ALL =
      List.of(
          BASE_URL,
          Setting.required("merchant_id", "The merchant's GUID at Hepsiburada."),
          Setting.secret("username", "User of Hepsiburada's interfaces."),
          Setting.secret("password", "That user's password."),
          Setting.required(
              "user_agent",
              "Name under which Hepsiburada knows the integrator, at most 100 letters, digits and"
                  + " signs; it answers nobody without one."),
          PackageNumbers.FORMAT,
          Endpoint.CONNECT_TIMEOUT,
          Endpoint.READ_TIMEOUT);

  private HepsiburadaSettings() {}

  static Endpoint endpoint(Account account) {
    String base = account.setting(BASE_URL.name()).orElse(BASE_URL.defaultValue());
    return Endpoint.of(account, base.strip(), ALL);
  }
}
