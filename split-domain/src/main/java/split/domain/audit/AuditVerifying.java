package split.domain.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import split.vocabulary.Seal;
import split.vocabulary.SealHead;
import split.vocabulary.Tampering;

/**
 * Compares the whole step log with its seals. Holds no transaction and a page of rows at a time;
 * sealing and pruning go on meanwhile.
 *
 * <p>Not told: what happens to rows before they are sealed, and that seals are cut off the end
 * which nobody remembers.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditVerifying {
  private static final int MOST_SHOWN = 10;

  @Inject private SealReading seals;
  @Inject private RowPages pages;
  @Inject private WindowDigesting windows;
  @Inject private AuditKey key;
  @Inject private RememberedHead remembered;
  @Inject private AuditAlarming alarming;

  /**
   * @param given a head somebody has written down, beside the one this node remembers
   */
  public AuditReport verify(Optional<SealHead> given) {
    Walk walk = new Walk();
    List<SealReading.Link> page = seals.after(0);
    while (!page.isEmpty()) {
      page.forEach(link -> look(link, walk));
      page = seals.after(page.getLast().seal().number());
    }
    Stream.concat(given.stream(), remembered.head().stream())
        .distinct()
        .flatMap(head -> cut(head).stream())
        .forEach(walk::add);
    AuditReport report = walk.report();
    alarming.verified(report);
    return report;
  }

  /** What was deleted as it should be, while this was looking, is no finding. */
  private void look(SealReading.Link link, Walk walk) {
    List<AuditFinding> findings =
        link.pruned()
            .map(pruned -> pruned(link.seal(), pruned))
            .orElseGet(() -> standing(link.seal(), walk.previous()));
    boolean prunedMeanwhile =
        !findings.isEmpty() && link.pruned().isEmpty() && seals.isPruned(link.seal().number());
    walk.pass(link, prunedMeanwhile ? List.of() : findings);
  }

  private List<AuditFinding> pruned(Seal seal, Seal.Pruned statement) {
    if (!key.key().isGenuine(seal, statement)) {
      return List.of(
          new AuditFinding(Tampering.FORGED, "it says without proof that it was pruned"));
    }
    return unsealed(pages.countBefore(seal.until()));
  }

  private List<AuditFinding> standing(Seal seal, Optional<Seal> previous) {
    List<AuditFinding> findings = new ArrayList<>();
    SealPolicy.link(seal, previous).ifPresent(findings::add);
    key.key().doubt(seal).ifPresent(findings::add);
    if (previous.isEmpty()) {
      findings.addAll(unsealed(pages.countBefore(seal.from())));
    }
    if (key.key().isOwn(seal)) {
      Seal.Rows found = windows.digest(seal.from(), seal.until(), key.key());
      findings.addAll(SealPolicy.rows(seal.rows(), found));
    }
    return findings;
  }

  private static List<AuditFinding> unsealed(long rows) {
    return rows == 0
        ? List.of()
        : List.of(new AuditFinding(Tampering.INSERTED, rows + " rows are older than every seal"));
  }

  private Optional<BrokenSeal> cut(SealHead head) {
    return SealPolicy.head(head, seals.find(head.number()), seals.oldest())
        .map(finding -> BrokenSeal.missing(head, finding));
  }

  /** How far a verification has come. */
  private static final class Walk {
    private final List<BrokenSeal> broken = new ArrayList<>();
    private long seals;
    private long rows;
    private Seal previous;
    private Seal.Pruned pruned;

    Optional<Seal> previous() {
      return Optional.ofNullable(previous);
    }

    void pass(SealReading.Link link, List<AuditFinding> findings) {
      seals++;
      rows += link.pruned().isPresent() ? 0 : link.seal().rows().count();
      link.pruned().ifPresent(statement -> pruned = statement);
      previous = link.seal();
      if (!findings.isEmpty()) {
        add(BrokenSeal.of(link.seal(), findings));
      }
    }

    void add(BrokenSeal seal) {
      if (broken.size() < MOST_SHOWN) {
        broken.add(seal);
      }
    }

    AuditReport report() {
      return new AuditReport(seals, rows, previous, pruned, broken);
    }
  }
}
