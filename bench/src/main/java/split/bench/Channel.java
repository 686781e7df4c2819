package split.bench;

import java.util.HashMap;
import java.util.Map;

/** One marketplace's shop, and the channel of Split that speaks to it. */
public record Channel(Mall mall, Wire split, Wire sandbox) {
  public static String slug(Mall mall) {
    return mall.wire() + "-channel";
  }

  public void open() {
    sandbox.put("control/" + mall.wire() + "/shops/" + mall.shopName(), mall.shop());
    speakTo(sandbox.at(mall.wire()).toString());
  }

  /** The marketplace is at this address from now on. */
  public void speakTo(String address) {
    Map<String, String> settings = new HashMap<>(mall.settings());
    settings.put("base_url", address);
    settings.put("read_timeout_ms", "2000");
    settings.put("resubmit_after_seconds", mall == Mall.TRENDYOL ? "90" : "5");
    split.put(
        "api/v1/channels/" + slug(mall) + "/",
        Map.of(
            "oms_channel_id",
            mall.omsChannelId(),
            "name",
            mall.wire(),
            "marketplace",
            mall.wire(),
            "is_active",
            true,
            "feature_flags",
            Map.of("split_packages", true),
            "failed_integration",
            Map.of(
                "order",
                Map.of("RETRY_INTERVAL", 5, "EXPIRATION_DATE", 3600, "MAX_RETRY_COUNT", 20)),
            "settings",
            settings));
  }
}
