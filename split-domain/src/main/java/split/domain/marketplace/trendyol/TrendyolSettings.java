package split.domain.marketplace.trendyol;

import java.util.List;
import java.util.Optional;
import split.domain.marketplace.Account;
import split.domain.marketplace.Endpoint;
import split.domain.marketplace.PackageNumbers;
import split.domain.marketplace.Setting;

/** The settings of a Trendyol channel and how they are read. */
final class TrendyolSettings {
  private static final Setting BASE_URL =
      Setting.optional(
          "base_url",
          "https://apigw.trendyol.com",
          "Address of Trendyol's interfaces, without a path.");
  private static final Setting READS =
      Setting.optional(
          "reads_per_minute",
          "30",
          "How often orders may be read per minute (1 to 3000). Trendyol grants 30 to 100, by the"
              + " seller's listing limit.");
  private static final Setting SPLITS =
      Setting.optional(
          "splits_per_minute",
          "100",
          "How many splits, and how many box counts, may be sent per minute (1 to 3000). Trendyol"
              + " grants 100 and more, by the seller's listing limit.");

  static final List<Setting> ALL =
      List.of(
          BASE_URL,
          Setting.required("seller_id", "The seller's number at Trendyol."),
          Setting.secret("api_key", "API key that Trendyol gave the seller."),
          Setting.secret("api_secret", "API secret that Trendyol gave the seller."),
          Setting.optional(
              "integrator",
              null,
              "Name under which Trendyol knows the integrator, at most 30 letters and digits;"
                  + " without one, or with any other, the seller is its own: SelfIntegration."),
          Setting.optional(
              "store_front_code",
              null,
              "Code of the shop front of an international shop; none for the shop in Türkiye."),
          Setting.optional(
              "keep_previous_status",
              "false",
              "Whether an international shop asks for children in the status of their source;"
                  + " otherwise they start in Created and are taken there afterwards."),
          PackageNumbers.FORMAT,
          Setting.optional(
              "omit_last_group",
              "false",
              "Whether the last group of a split that holds every unit is left for Trendyol to"
                  + " collect into its extra package. To be used if Trendyol refuses splits that"
                  + " name every unit."),
          READS,
          SPLITS,
          Setting.optional(
              "resubmit_after_seconds",
              "300",
              "How long after a call whose outcome is unknown Trendyol may still follow it; it is"
                  + " told again no sooner. Trendyol makes packages some time after its answer."),
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
