package split.domain.splitting;

import java.util.List;
import split.domain.marketplace.SplitCall;
import split.vocabulary.CorrelationId;
import split.vocabulary.PackageOutcome;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;

/** How a split request ended. */
public sealed interface SplitAnswer {
  /**
   * Committed, or found committed before.
   *
   * @param text the answer as it was rendered and, if the request had a key, pinned
   */
  record Accepted(SplitResult result, String text) implements SplitAnswer {}

  /** The same key was answered before: the same text, byte for byte. */
  record Replayed(CorrelationId correlationId, String text) implements SplitAnswer {}

  /** Nothing was changed. */
  record Refused(Refusal refusal) implements SplitAnswer {}

  /**
   * A committed split, as the answer shows it.
   *
   * @param correlationId of the split; for a repeated request that of the first
   */
  record SplitResult(
      CorrelationId correlationId, Progress status, Source source, List<Child> packages) {
    public SplitResult {
      packages = List.copyOf(packages);
    }
  }

  record Source(long id, String number, String orderNumber, PackageState state, long version) {}

  /**
   * @param id null where no package was made, that is for a skipped group
   * @param remoteId the marketplace's id, null until it is known
   */
  record Child(
      Long id,
      String number,
      PackageOutcome status,
      PackageState state,
      String remoteId,
      List<Units> items) {
    public Child {
      items = List.copyOf(items);
    }
  }

  record Units(String lineId, String sku, int quantity) {}

  /**
   * What would happen (SPL-14). Nothing was written.
   *
   * @param call the exact remote call; null where the plan has violations or nothing would be sent
   */
  record DryRun(Source source, List<Child> packages, SplitCall call, List<Violation> violations) {
    public DryRun {
      packages = List.copyOf(packages);
      violations = List.copyOf(violations);
    }
  }
}
