package split.domain.marketplace.trendyol;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import split.domain.marketplace.Account;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.RemoteId;
import split.domain.marketplace.SplitCall;
import split.domain.marketplace.trendyol.TrendyolApi.PackageDetail;
import split.domain.marketplace.trendyol.TrendyolApi.SplitPackage;
import split.domain.marketplace.trendyol.TrendyolApi.SplitPackages;

/**
 * Turns a split into Trendyol's call: always {@code split-packages}, since Trendyol has announced
 * the end of its other split services.
 *
 * @param keepStatus whether children are to start in the source's status; null where the shop
 *     cannot be asked
 * @param omitLast whether the last group is left to Trendyol's extra package where nothing else
 *     would go there
 */
record TrendyolPlanning(String sellerId, Boolean keepStatus, boolean omitLast) {
  static TrendyolPlanning of(Account account) {
    return new TrendyolPlanning(
        TrendyolSettings.text(account, "seller_id").orElse(""),
        TrendyolAccess.storeFrontCode(account)
            .map(international -> account.isSet("keep_previous_status"))
            .orElse(null),
        account.isSet("omit_last_group"));
  }

  SplitCall call(PlannedSplit split) {
    List<SplitPackage> packages =
        sent(split).stream().map(group -> new SplitPackage(details(group.items()))).toList();
    return new SplitCall(
        "split-packages",
        "POST",
        path(TrendyolApi.SPLIT, sellerId, split.sourceId()),
        JsonBody.of(new SplitPackages(packages, keepStatus)).text());
  }

  static String path(String tail, String sellerId, String packageId) {
    return (TrendyolApi.SELLER + tail)
        .replace("{sellerId}", encoded(sellerId))
        .replace("{packageId}", encoded(packageId));
  }

  private List<PlannedSplit.Group> sent(PlannedSplit split) {
    List<PlannedSplit.Group> groups = split.groups();
    boolean omit = omitLast && split.unstated().isEmpty() && groups.size() > 1;
    return omit ? groups.subList(0, groups.size() - 1) : groups;
  }

  private static List<PackageDetail> details(List<PlannedSplit.Item> items) {
    Map<String, Integer> units = new LinkedHashMap<>();
    items.forEach(item -> units.merge(item.lineId(), item.quantity(), Integer::sum));
    return units.entrySet().stream()
        .map(part -> new PackageDetail(new RemoteId(part.getKey()), part.getValue()))
        .toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
