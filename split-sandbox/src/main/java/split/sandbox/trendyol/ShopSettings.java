package split.sandbox.trendyol;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import split.sandbox.push.Patience;

/**
 * What the owner of a shop has agreed with Trendyol.
 *
 * @param international whether the shop is outside of Türkiye, where calls name a store front
 */
public record ShopSettings(
    String apiKey, String apiSecret, Tier tier, boolean international, List<Webhook> webhooks) {

  /**
   * Where the shop wants to be told of packages.
   *
   * @param headers with its credentials
   * @param statuses empty for all of them
   */
  public record Webhook(
      URI url, Map<String, String> headers, Set<PackageStatus> statuses, Patience patience) {
    public boolean wants(PackageStatus status) {
      return statuses.isEmpty() || statuses.contains(status);
    }
  }

  public static ShopSettings of(String apiKey, String apiSecret) {
    return new ShopSettings(apiKey, apiSecret, Tier.UP_TO_50K, false, List.of());
  }

  public boolean admits(String key, String secret) {
    return apiKey.equals(key) && apiSecret.equals(secret);
  }
}
