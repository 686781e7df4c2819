package split.sandbox.trendyol;

import java.time.Instant;

/** When a package comes into a state, which may be later than now. */
public record HistoryEntry(Instant time, PackageStatus status) {}
