package split.domain.marketplace.trendyol;

import java.util.Map;
import java.util.regex.Pattern;

/** Trendyol takes a carrier by its code and shows it by its name. */
final class TrendyolCarriers {
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,20}");

  /** As Trendyol publishes them; a code that is missing here is told, though it may be shown. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("ARASMP", "Aras Kargo Marketplace"),
          Map.entry("CEVAMP", "CEVA Marketplace"),
          Map.entry("CEVATEDARIK", "Ceva Tedarik Marketplace"),
          Map.entry("DHLECOMMP", "DHL eCommerce Marketplace"),
          Map.entry("HOROZMP", "Horoz Kargo Marketplace"),
          Map.entry("KOLAYGELSINMP", "Kolay Gelsin Marketplace"),
          Map.entry("PTTMP", "PTT Kargo Marketplace"),
          Map.entry("SENDEOMP", "Kolay Gelsin Marketplace"),
          Map.entry("SURATMP", "Sürat Kargo Marketplace"),
          Map.entry("TEXMP", "Trendyol Express Marketplace"),
          Map.entry("YKMP", "Yurtiçi Kargo Marketplace"));

  private TrendyolCarriers() {}

  static boolean isCode(String carrier) {
    return CODE.matcher(carrier).matches();
  }

  static boolean isShown(String code, String shown) {
    return code.equals(shown) || NAMES.getOrDefault(code, code).equalsIgnoreCase(shown);
  }
}
