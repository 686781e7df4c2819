package split.domain.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import split.persistence.audit.AuditSeal;
import split.persistence.audit.AuditSeals;
import split.persistence.audit.SealedRows;
import split.vocabulary.Seal;

/**
 * Seals the next window of the step log, in a transaction of its own. One node at a time does, any
 * of them may; what a node that died has begun never was.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditSealing {
  /** A window holds about so many rows at most, so that sealing it is short. */
  static final int MOST_ROWS = 10_000;

  /** While nothing happens there is a seal an hour, not one a round. */
  static final Duration LONGEST_SILENCE = Duration.ofHours(1);

  @Inject private AuditSeals seals;
  @Inject private SealedRows rows;
  @Inject private WindowDigesting windows;
  @Inject private AuditKey key;
  @Inject private Clock clock;

  /**
   * @param horizon no row dated before it can still come
   * @return the seal that was made; empty if there was nothing to seal, or another node seals
   */
  public Optional<Seal> sealNext(Instant horizon) {
    if (!seals.lockUnlessLocked()) {
      return Optional.empty();
    }
    Optional<Seal> last = seals.newest().map(AuditSeal::seal);
    Instant from = last.map(Seal::until).orElse(Instant.EPOCH);
    boolean otherKey = last.filter(seal -> !key.key().isOwn(seal)).isPresent();
    return otherKey || !from.isBefore(horizon) ? Optional.empty() : seal(last, from, horizon);
  }

  private Optional<Seal> seal(Optional<Seal> last, Instant from, Instant horizon) {
    Instant until = rows.endAfter(from, horizon, MOST_ROWS).orElse(horizon);
    Seal.Rows found = windows.digest(from, until, key.key());
    if (found.count() == 0 && until.isBefore(from.plus(LONGEST_SILENCE))) {
      return Optional.empty();
    }
    Seal seal =
        key.key()
            .seal(
                last.map(Seal::number).orElse(0L) + 1,
                from,
                until,
                found,
                last.map(Seal::mac).orElse(Seal.NO_MAC),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    seals.add(seal);
    return Optional.of(seal);
  }
}
