package split.view.reporting;

/** The figures of one channel. */
public record ChannelReport(String channel, SplitCounts counts, Backlog backlog) {}
