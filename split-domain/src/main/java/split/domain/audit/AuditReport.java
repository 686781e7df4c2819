package split.domain.audit;

import java.util.List;
import split.vocabulary.Seal;

/**
 * What a verification has found.
 *
 * @param seals how many were looked at
 * @param rows how many rows they hold
 * @param newest the last one; null before the first
 * @param pruned what was deleted after its retention; null if nothing was
 * @param broken the first ones that do not hold, oldest first; empty if all do
 */
public record AuditReport(
    long seals, long rows, Seal newest, Seal.Pruned pruned, List<BrokenSeal> broken) {
  public AuditReport {
    broken = List.copyOf(broken);
  }

  public boolean isIntact() {
    return broken.isEmpty();
  }
}
