package split.web.audit;

import java.time.Instant;
import java.util.List;
import split.domain.audit.AuditReport;
import split.domain.audit.BrokenSeal;
import split.vocabulary.Seal;

/**
 * What a verification has found.
 *
 * @param result {@code intact} or {@code broken}
 * @param sealedUntil what was logged afterwards is not sealed yet; null before the first seal
 * @param head the newest seal; written down elsewhere it tells later whether seals were cut off
 * @param pruned what was deleted after its retention, or null
 * @param broken the first seals that do not hold, oldest first
 */
public record VerificationShown(
    String result,
    long seals,
    long rows,
    Instant sealedUntil,
    String head,
    PrunedShown pruned,
    List<BrokenShown> broken) {
  /** Rows that were deleted after their retention. */
  public record PrunedShown(Instant at, long rows) {
    static PrunedShown of(Seal.Pruned pruned) {
      return pruned == null ? null : new PrunedShown(pruned.at(), pruned.rows());
    }
  }

  /**
   * A seal that does not hold.
   *
   * @param from of its window; null where the seal itself is missing
   */
  public record BrokenShown(long seal, Instant from, Instant until, List<FindingShown> findings) {
    static BrokenShown of(BrokenSeal broken) {
      return new BrokenShown(
          broken.number(),
          broken.from(),
          broken.until(),
          broken.findings().stream()
              .map(finding -> new FindingShown(finding.kind().wire(), finding.message()))
              .toList());
    }
  }

  /** One thing that is wrong with it. */
  public record FindingShown(String kind, String message) {}

  public static VerificationShown of(AuditReport report) {
    Seal newest = report.newest();
    return new VerificationShown(
        report.isIntact() ? "intact" : "broken",
        report.seals(),
        report.rows(),
        newest == null ? null : newest.until(),
        newest == null ? null : newest.head().text(),
        PrunedShown.of(report.pruned()),
        report.broken().stream().map(BrokenShown::of).toList());
  }
}
