package split.domain.marketplace.trendyol;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import split.domain.marketplace.Account;
import split.domain.marketplace.Exchanges;

/** What Trendyol shows, as its wire has it, and a seller to look at it. */
final class Shown {
  private Shown() {}

  static String page(String... rows) {
    return "{\"content\":[" + String.join(",", rows) + "]}";
  }

  static String row(long id, String order, long modified) {
    return row(id, order, modified, "Created");
  }

  static String row(long id, String order, long modified, String status) {
    return "{\"shipmentPackageId\":"
        + id
        + ",\"orderNumber\":\""
        + order
        + "\",\"status\":\""
        + status
        + "\",\"lastModifiedDate\":"
        + modified
        + ",\"lines\":[{\"lineId\":1,\"stockCode\":\"A\",\"quantity\":1}]}";
  }

  static String[] rows(int first, int count, String order) {
    return IntStream.range(first, first + count)
        .mapToObj(id -> row(id, order, 0))
        .toArray(String[]::new);
  }

  static Account account(String base, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>();
    settings.put("base_url", base);
    settings.put("seller_id", "4711");
    settings.put("api_key", "key-1234");
    settings.put("api_secret", " secret-1234\n");
    settings.put("read_timeout_ms", "2000");
    settings.putAll(more);
    return new Account("ty", settings, new Exchanges());
  }
}
