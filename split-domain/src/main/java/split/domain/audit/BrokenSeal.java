package split.domain.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import split.vocabulary.Seal;
import split.vocabulary.SealHead;

/**
 * A seal that does not hold.
 *
 * @param from null where the seal itself is missing
 */
public record BrokenSeal(long number, Instant from, Instant until, List<AuditFinding> findings) {
  public BrokenSeal {
    findings = List.copyOf(findings);
  }

  static BrokenSeal of(Seal seal, List<AuditFinding> findings) {
    return new BrokenSeal(seal.number(), seal.from(), seal.until(), findings);
  }

  static BrokenSeal missing(SealHead head, AuditFinding finding) {
    return new BrokenSeal(head.number(), null, null, List.of(finding));
  }

  String sentence() {
    return findings.stream()
        .map(finding -> finding.kind().wire() + ", " + finding.message())
        .collect(Collectors.joining("; ", "seal " + number + ": ", ""));
  }
}
