package split.sandbox.hepsiburada;

import java.time.Instant;

/** When a package came into a state. */
public record HistoryEntry(Instant time, PackageStatus status) {}
