package split.domain.audit;

import java.util.List;
import java.util.Optional;
import split.vocabulary.Seal;
import split.vocabulary.SealHead;
import split.vocabulary.Tampering;

/**
 * What is wrong with a seal, with the rows it stands for, and with the end of the chain (SEC-5).
 */
final class SealPolicy {
  private SealPolicy() {}

  /**
   * @param previous empty where this is the first seal there is
   */
  static Optional<AuditFinding> link(Seal seal, Optional<Seal> previous) {
    long expected = previous.map(Seal::number).orElse(0L) + 1;
    if (seal.number() != expected) {
      return cut("seal %d is missing before it".formatted(expected));
    }
    return seal.previousMac().equals(previous.map(Seal::mac).orElse(Seal.NO_MAC))
        ? Optional.empty()
        : cut("it does not follow the seal before it");
  }

  static List<AuditFinding> rows(Seal.Rows sealed, Seal.Rows found) {
    if (sealed.count() > found.count()) {
      return List.of(counted(Tampering.DELETED, sealed, found));
    }
    if (sealed.count() < found.count()) {
      return List.of(counted(Tampering.INSERTED, sealed, found));
    }
    if (!sealed.ids().equals(found.ids())) {
      return List.of(
          new AuditFinding(Tampering.DELETED, "rows are missing"),
          new AuditFinding(Tampering.INSERTED, "as many others are there"));
    }
    if (!sealed.contents().equals(found.contents())) {
      return List.of(new AuditFinding(Tampering.EDITED, "a row says something else"));
    }
    return sealed.ordered().equals(found.ordered())
        ? List.of()
        : List.of(
            new AuditFinding(
                Tampering.REORDERED, "the same contents, dated or numbered otherwise"));
  }

  /**
   * @param remembered a head that was seen once
   * @param found the seal of that number by now
   * @param oldest the oldest seal there is
   */
  static Optional<AuditFinding> head(
      SealHead remembered, Optional<Seal> found, Optional<Seal> oldest) {
    boolean pruned = oldest.filter(seal -> seal.number() > remembered.number()).isPresent();
    boolean same = found.filter(seal -> seal.head().equals(remembered)).isPresent();
    return pruned || same
        ? Optional.empty()
        : cut(found.isPresent() ? "another seal stands there" : "it is missing");
  }

  private static Optional<AuditFinding> cut(String message) {
    return Optional.of(new AuditFinding(Tampering.CUT, message));
  }

  private static AuditFinding counted(Tampering what, Seal.Rows sealed, Seal.Rows found) {
    return new AuditFinding(
        what, "%d rows were sealed, %d are there".formatted(sealed.count(), found.count()));
  }
}
