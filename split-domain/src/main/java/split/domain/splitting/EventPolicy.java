package split.domain.splitting;

import java.util.List;
import split.domain.channel.EffectiveChannel;
import split.vocabulary.Code;
import split.vocabulary.Violation;

/**
 * The event a webhook carries must be a split of this channel, named by its OMS id or not at all
 * (SPL-1).
 */
final class EventPolicy {
  private static final String EVENT = "order.split_package";

  private EventPolicy() {}

  static List<Violation> check(SplitRequest request, EffectiveChannel channel) {
    String type = request.eventType();
    String ours = EVENT + "_" + channel.omsChannelId();
    if (type == null || type.equals(EVENT) || type.equals(ours)) {
      return List.of();
    }
    boolean otherChannel = type.matches("order\\.split_package_\\d+");
    return List.of(
        new Violation(
            otherChannel ? Code.CHANNEL_MISMATCH : Code.PAYLOAD_INVALID,
            "/event/type",
            otherChannel
                ? "the event is for another channel"
                : "not an event that splits a package",
            EVENT + " or " + ours,
            type));
  }
}
