package split.domain.planning;

import split.domain.channel.EffectiveChannel;
import split.persistence.json.Json;
import split.vocabulary.StockLocationCondition;

/** What a channel asks of stock locations beyond being active. */
final class ChannelConditions {
  private ChannelConditions() {}

  static boolean isByQuota(EffectiveChannel channel) {
    String listed = channel.settings().getOrDefault(StockLocationCondition.SETTING, "[]");
    return Json.MAPPER
        .readTree(listed)
        .valueStream()
        .anyMatch(each -> StockLocationCondition.SELECT_BY_QUOTA.name().equals(each.asString("")));
  }
}
