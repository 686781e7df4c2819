package split.view.oms;

import java.time.Instant;

/**
 * A channel as the order management system knows it.
 *
 * @param id the OMS's, which is not the Omnitron's
 */
public record OmsChannelRow(
    long id, Long omnitronId, String name, boolean active, Instant createdAt, Instant modifiedAt) {}
