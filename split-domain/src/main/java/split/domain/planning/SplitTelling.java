package split.domain.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import split.domain.channel.EffectiveChannel;
import split.domain.splitting.PlannedPackages;
import split.domain.webhook.EventTelling;
import split.persistence.oms.Package;

/**
 * Tells of a planned split in both documented forms: a subscription either names the channel in its
 * config, or in the event's type. Pointed at our own flow-trigger it closes the circle.
 */
@Dependent
class SplitTelling {
  private static final String EVENT = "order.split_package";

  private final EventTelling telling;
  private final Clock clock;

  @Inject
  SplitTelling(EventTelling telling, Clock clock) {
    this.telling = telling;
    this.clock = clock;
  }

  void tell(EffectiveChannel channel, Package source, PlannedPackages planned) {
    String payload = SplitPayload.of(source, planned.children()).json();
    tell(EVENT, channel.omsChannelId(), channel, payload, planned);
    tell(EVENT + "_" + channel.omsChannelId(), null, channel, payload, planned);
  }

  private void tell(
      String event,
      Long omsChannelId,
      EffectiveChannel channel,
      String payload,
      PlannedPackages planned) {
    telling.tell(
        event, omsChannelId, channel.id(), payload, planned.correlationId(), clock.instant());
  }
}
