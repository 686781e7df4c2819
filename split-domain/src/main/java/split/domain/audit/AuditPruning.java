package split.domain.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import split.persistence.audit.AuditSeal;
import split.persistence.audit.AuditSeals;
import split.persistence.audit.SealedRows;
import split.vocabulary.Seal;

/**
 * Deletes rows of the step log whose retention is over, the only way that leaves the audit trail
 * intact: whole sealed windows from the oldest on, and a keyed statement of it in the newest of
 * their seals. Before, the window is verified: nobody gets rid of a tampered one like that.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditPruning {
  @Inject private AuditSeals seals;
  @Inject private SealedRows rows;
  @Inject private WindowDigesting windows;
  @Inject private AuditAlarming alarming;
  @Inject private AuditKey key;
  @Inject private Clock clock;

  /**
   * Deletes the oldest window, about ten thousand rows at most, in a short transaction. To be
   * repeated while it returns something.
   *
   * @param until everything older may go
   * @return how many rows went; empty if no whole sealed window is older, if another node is at it,
   *     or if the window is not what was sealed, which raises the alarm {@code audit_broken}
   */
  public OptionalLong prune(Instant until) {
    if (!seals.lockUnlessLocked()) {
      return OptionalLong.empty();
    }
    Optional<AuditSeal> base = seals.oldest().filter(oldest -> oldest.pruned().isPresent());
    long before = base.map(pruned -> pruned.seal().number()).orElse(0L);
    Optional<AuditSeal> next =
        seals.after(before, 1).stream()
            .filter(candidate -> !candidate.seal().until().isAfter(until))
            .findFirst();
    return next.map(candidate -> prune(candidate, base)).orElse(OptionalLong.empty());
  }

  private OptionalLong prune(AuditSeal candidate, Optional<AuditSeal> base) {
    Seal seal = candidate.seal();
    List<AuditFinding> findings = new ArrayList<>();
    SealPolicy.link(seal, base.map(AuditSeal::seal)).ifPresent(findings::add);
    key.key().doubt(seal).ifPresent(findings::add);
    findings.addAll(
        SealPolicy.rows(seal.rows(), windows.digest(seal.from(), seal.until(), key.key())));
    if (!findings.isEmpty()) {
      alarming.broken("pruning", BrokenSeal.of(seal, findings));
      return OptionalLong.empty();
    }
    long deleted = rows.delete(seal.from(), seal.until());
    long all = base.flatMap(AuditSeal::pruned).map(Seal.Pruned::rows).orElse(0L) + deleted;
    candidate.prune(key.key().prune(seal, clock.instant().truncatedTo(ChronoUnit.MICROS), all));
    base.ifPresent(seals::remove);
    return OptionalLong.of(deleted);
  }
}
