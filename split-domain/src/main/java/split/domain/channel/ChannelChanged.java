package split.domain.channel;

/** Somebody created or changed a channel, here; fired inside the transaction that does it. */
public record ChannelChanged(long channelId, String slug, boolean created) {}
