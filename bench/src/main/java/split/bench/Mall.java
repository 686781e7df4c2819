package split.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A simulated marketplace with one shop, one channel of Split for it, and the orders sold there:
 * each is one package with 3, 2 and 1 units of three goods.
 */
public enum Mall {
  N11(1) {
    @Override
    Map<String, Object> shop() {
      return Map.of("app_secret", "secret");
    }

    @Override
    Map<String, String> settings() {
      return Map.of(
          "app_key",
          shopName(),
          "app_secret",
          "secret",
          "category_ids",
          "1001770",
          "deny_reason_id",
          "81",
          "cancellation_reason_id",
          "4",
          "refund_reason_id",
          "2");
    }
  },
  TRENDYOL(2) {
    @Override
    Map<String, Object> shop() {
      return Map.of("api_key", "key", "api_secret", "secret", "tier", "unlimited");
    }

    @Override
    Map<String, String> settings() {
      return Map.of(
          "seller_id",
          shopName(),
          "api_key",
          "key",
          "api_secret",
          "secret",
          "reads_per_minute",
          "100",
          "splits_per_minute",
          "300");
    }

    @Override
    public String shopName() {
      return "2738";
    }

    @Override
    String status() {
      return "Created";
    }

    @Override
    boolean readsForSeveral() {
      return true;
    }
  },
  HEPSIBURADA(3) {
    @Override
    Map<String, Object> shop() {
      return Map.of("username", "user", "password", "password");
    }

    @Override
    Map<String, String> settings() {
      return Map.of(
          "merchant_id",
          shopName(),
          "username",
          "user",
          "password",
          "password",
          "user_agent",
          "split-bench");
    }

    @Override
    public String shopName() {
      return "00000000-0000-4000-8000-000000000003";
    }

    @Override
    String status() {
      return "Open";
    }

    @Override
    public Object lineId(long order, int line) {
      return new UUID(order, Long.MIN_VALUE + line).toString();
    }

    @Override
    public String packageField() {
      return "package_number";
    }
  };

  public static final int[] UNITS = {3, 2, 1};

  private final int number;

  Mall(int number) {
    this.number = number;
  }

  /** As the sandbox's control interface wants it. */
  abstract Map<String, Object> shop();

  /** The channel's settings without its address. */
  abstract Map<String, String> settings();

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String shopName() {
    return "mischief";
  }

  String status() {
    return "Picking";
  }

  public String packageField() {
    return "package_id";
  }

  /** The order system's id of the channel. */
  int omsChannelId() {
    return 300 + number;
  }

  /** Unlike any other mall's: the number starts with the mall's own. */
  public String orderNumber(long order) {
    return number + "%07d".formatted(order);
  }

  /** Far enough apart for the ids that the sandbox makes in between. */
  public String packageId(long order) {
    return "9" + orderNumber(order) + "0000";
  }

  public String packageNumber(long order) {
    return orderNumber(order) + "-" + packageId(order);
  }

  public Object lineId(long order, int line) {
    return Long.parseLong(orderNumber(order)) * 10_000 + line;
  }

  /** Whether Split reads many of its orders with one call. */
  boolean readsForSeveral() {
    return false;
  }

  public Map<String, Object> sale(long order) {
    Map<String, Object> sale = new HashMap<>();
    sale.put("shop", shopName());
    sale.put("order_number", orderNumber(order));
    sale.put(packageField(), packageIdAsSold(order));
    sale.put("status", status());
    sale.put(
        "lines",
        lines(
            line ->
                Map.of(
                    "line_id",
                    lineId(order, line),
                    "stock_code",
                    sku(line),
                    "barcode",
                    "869000" + line,
                    "quantity",
                    UNITS[line])));
    return sale;
  }

  private Object packageIdAsSold(long order) {
    return packageField().equals("package_id")
        ? (Object) Long.valueOf(packageId(order))
        : packageId(order);
  }

  public Map<String, Object> imported(long order) {
    return Map.of(
        "number",
        orderNumber(order),
        "packages",
        List.of(
            Map.of(
                "number",
                packageNumber(order),
                "remote_id",
                packageId(order),
                "packageitem_set",
                lines(
                    line ->
                        Map.of(
                            "order_item",
                            Map.of(
                                "extra_field", Map.of("id", String.valueOf(lineId(order, line)))),
                            "sku",
                            sku(line),
                            "barcode",
                            "869000" + line,
                            "quantity",
                            UNITS[line])))));
  }

  /**
   * @param groups units of each line, group by group
   */
  public Map<String, Object> decision(long order, List<int[]> groups) {
    return Map.of(
        "payload",
        Map.of(
            "number",
            packageNumber(order),
            "packages",
            groups.stream().map(group -> Map.of("packageitem_set", items(order, group))).toList()));
  }

  private List<Map<String, Object>> items(long order, int[] group) {
    return IntStream.range(0, group.length)
        .filter(line -> group[line] > 0)
        .<Map<String, Object>>mapToObj(
            line ->
                Map.of(
                    "order_item",
                    Map.of("extra_field", Map.of("id", String.valueOf(lineId(order, line)))),
                    "quantity",
                    group[line]))
        .toList();
  }

  static String sku(int line) {
    return "SKU-" + line;
  }

  private interface Line {
    Map<String, Object> shown(int line);
  }

  private static List<Map<String, Object>> lines(Line line) {
    return IntStream.range(0, UNITS.length).mapToObj(line::shown).toList();
  }
}
