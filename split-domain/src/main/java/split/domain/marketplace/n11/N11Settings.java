package split.domain.marketplace.n11;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import split.domain.marketplace.Account;
import split.domain.marketplace.Endpoint;
import split.domain.marketplace.PackageNumbers;
import split.domain.marketplace.Setting;

/** The settings of an N11 channel and how they are read. */
final class N11Settings {
  private static final String BASE_URL = "https://api.n11.com";
  private static final Pattern SOAP_ROOT = Pattern.compile("/ws/*$");

  static final List<Setting> ALL =
      List.of(
          Setting.optional(
              "base_url",
              BASE_URL,
              "Address of N11's interfaces, without a path; the root of its old SOAP services"
                  + " (…/ws/) is understood as well."),
          Setting.optional("sales_url", "https://www.n11.com/", "N11's shop, for links."),
          Setting.secret("app_key", "Application key that N11 gave the seller."),
          Setting.secret("app_secret", "Application secret that N11 gave the seller."),
          PackageNumbers.FORMAT,
          Setting.optional(
              "accept_created",
              "true",
              "Whether a package in Created is accepted (taken to Picking) in order to be split. N11 lets nobody"
                  + " reject it afterwards."),
          Setting.optional(
              "split_by_line",
              "false",
              "Whether a split that divides no line is sent as splitCombinePackage, whose answer"
                  + " names no new packages, instead of splitPackageByQuantity."),
          Setting.optional(
              "omit_last_group",
              "false",
              "Whether the last group of a split that holds every unit is left for N11 to collect"
                  + " into its extra package. To be used if N11 refuses splits that name every unit."),
          Endpoint.CONNECT_TIMEOUT,
          Endpoint.READ_TIMEOUT,
          kept("catalog_name", "Name of the catalogue of this channel."),
          kept("erp_code", "The sales channel's code in the ERP."),
          kept("category_ids", "N11's main categories that are sold here."),
          kept("deny_reason_id", "N11's reason for refusing a cancellation: 61 to 64 or 81."),
          kept("cancellation_reason_id", "Reason written to cancelled orders."),
          kept("unsupplied_reason_id", "Reason written to packages that N11 shows as UnSupplied."),
          kept("unpacked_reason_id", "Reason written to packages that N11 shows as Unpacked."),
          kept("refund_reason_id", "Reason written to refunded orders."),
          kept("cancellation_map", "JSON object from N11's cancellation reasons to ours."),
          kept("cargo_company_id", "Carrier written to orders of this channel."),
          Setting.optional(
              "use_neighborhood",
              "false",
              "Whether addresses are taken over with the neighbourhood."),
          Setting.optional(
              "send_shipping_info", "false", "Whether the seller, not N11, arranges the shipping."),
          kept("cancellation_reason_type_id", "N11's reason for partial cancellations: 61 to 65."),
          Setting.optional(
              "attribute_set_strategy", "CategoryNode", "How products find their attribute set."),
          kept(
              "exclude_cargo_company_ids", "N11's carriers that are replaced by cargo_company_id."),
          kept("order_start_date", "First day whose orders are taken over, as dd/MM/yyyy."),
          Setting.optional(
              "get_discount_amount", "false", "Whether discounts are taken over with orders."),
          Setting.optional(
              "use_channel_id_in_address_mapping",
              "false",
              "Whether addresses are mapped per channel."),
          kept("buffer_stock", "Units held back from the stock that N11 is told."),
          Setting.optional(
              "oms_enabled",
              "false",
              "Whether N11's campaign code is written as tracking number."));

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

  private static Setting kept(String name, String description) {
    return Setting.optional(name, null, description);
  }
}
