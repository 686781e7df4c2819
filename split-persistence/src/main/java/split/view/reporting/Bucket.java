package split.view.reporting;

import java.time.Instant;

/** The figures of one stretch of time. */
public record Bucket(Instant from, SplitCounts counts) {}
