package split.sandbox.n11;

import java.time.Instant;

/** When a package came into a state. */
public record HistoryEntry(Instant time, PackageStatus status) {}
