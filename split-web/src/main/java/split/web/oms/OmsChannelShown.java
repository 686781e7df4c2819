package split.web.oms;

import java.time.Instant;
import split.view.oms.OmsChannelRow;

/**
 * A channel, as the order management system lists them.
 *
 * @param id the OMS's; what {@code channel_id} means in a webhook's {@code config}
 */
public record OmsChannelShown(
    long id,
    String channelType,
    Instant createdDate,
    Instant modifiedDate,
    Long omnitronId,
    String name,
    boolean isActive) {
  private static final String SALES_CHANNEL = "sales_channel";

  static OmsChannelShown of(OmsChannelRow row) {
    return new OmsChannelShown(
        row.id(),
        SALES_CHANNEL,
        row.createdAt(),
        row.modifiedAt(),
        row.omnitronId(),
        row.name(),
        row.active());
  }
}
