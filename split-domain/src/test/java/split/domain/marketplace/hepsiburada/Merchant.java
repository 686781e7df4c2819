package split.domain.marketplace.hepsiburada;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import split.domain.marketplace.Account;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.RemotePackage.RemoteLine;
import split.vocabulary.Tracking;

/** One merchant at Hepsiburada, and how Hepsiburada writes about him. */
final class Merchant {
  static final String ID = "de300000-0000-4000-8000-00000000000A";
  static final String PACKAGES = "/packages/merchantid/" + ID;
  static final String LINE = "aaaaaaaa-0000-4000-8000-000000000001";
  static final String OTHER_LINE = "aaaaaaaa-0000-4000-8000-000000000002";
  static final RemotePackage PACKAGE =
      new RemotePackage(
          "501",
          "416",
          "Open",
          Life.SPLITTABLE,
          List.of(new RemoteLine(LINE, "SKU-1", null, 3)),
          Tracking.NONE,
          Set.of());

  private Merchant() {}

  static Account account(String base) {
    return account(base, Map.of());
  }

  static Account account(String base, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>();
    settings.put("base_url", base);
    settings.put("merchant_id", ID);
    settings.put("username", " user-1234");
    settings.put("password", "secret-1234\n");
    settings.put("user_agent", "acme_dev");
    settings.put("read_timeout_ms", "2000");
    settings.putAll(more);
    return new Account("hepsiburada", settings, new Exchanges());
  }

  /** A package with one unit of one line. */
  static String shown(String number, String status, String order) {
    return """
        {"id": "ac", "packageNumber": "%s", "status": "%s", "barcode": "88", "cargoCompany": "Kargo",
         "items": [{"lineItemId": "%s", "orderNumber": "%s", "merchantSku": "SKU-1", "quantity": 1}]}
        """
        .formatted(number, status, LINE, order);
  }

  /** A package without its lines. */
  static String cargo(String number, String status) {
    return "{\"packageNumber\":\"%s\",\"status\":\"%s\",\"barcode\":\"88\"}"
        .formatted(number, status);
  }

  static String page(String... packages) {
    return Arrays.stream(packages).collect(Collectors.joining(",", "[", "]"));
  }

  /** An order of one unit a line. */
  static String order(String... lines) {
    return Arrays.stream(lines)
        .collect(Collectors.joining(",", "{\"orderNumber\":\"416\",\"items\":[", "]}"));
  }

  static String line(String packageNumber, String status) {
    String in = packageNumber == null ? "null" : "\"" + packageNumber + "\"";
    return """
        {"id": "%s", "merchantSKU": "SKU-1", "quantity": 1, "status": "%s", "packageNumber": %s}
        """
        .formatted(LINE, status, in);
  }
}
