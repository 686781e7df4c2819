package split.domain.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import split.persistence.audit.AuditSeal;
import split.persistence.audit.AuditSeals;
import split.vocabulary.Seal;

/** Reads the chain, a page at a time. */
@Stateless
public class SealReading {
  private static final int SEALS = 100;

  @Inject private AuditSeals seals;

  /**
   * A link with what was said about it.
   *
   * @param pruned empty while the rows of its window are to be there
   */
  public record Link(Seal seal, Optional<Seal.Pruned> pruned) {
    static Link of(AuditSeal stored) {
      return new Link(stored.seal(), stored.pruned());
    }
  }

  public List<Link> after(long number) {
    return seals.after(number, SEALS).stream().map(Link::of).toList();
  }

  public Optional<Seal> find(long number) {
    return seals.find(number).map(AuditSeal::seal);
  }

  /** Whether its rows were deleted as they should be, by now. */
  public boolean isPruned(long number) {
    return seals
        .oldest()
        .filter(oldest -> oldest.pruned().isPresent() && oldest.seal().number() >= number)
        .isPresent();
  }

  public Optional<Seal> newest() {
    return seals.newest().map(AuditSeal::seal);
  }

  public Optional<Seal> oldest() {
    return seals.oldest().map(AuditSeal::seal);
  }
}
