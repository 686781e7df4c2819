package split.domain.channel;

/** Somebody changed a channel, here. */
record ChannelChanged(String slug) {}
