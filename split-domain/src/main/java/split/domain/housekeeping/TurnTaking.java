package split.domain.housekeeping;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.Consumer;
import split.persistence.housekeeping.HousekeepingTurn;
import split.persistence.housekeeping.HousekeepingTurn.Duty;
import split.persistence.housekeeping.HousekeepingTurns;

/**
 * Sees to it that one node at a time is on a duty. Each batch is a short transaction that holds the
 * turn's row and renews the lease, so a node that was stopped and goes on later does nothing more.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TurnTaking {
  private static final Duration LEASE = Duration.ofSeconds(60);

  @Inject private HousekeepingTurns turns;
  @Inject private Clock clock;

  /**
   * @return the fence under which the node has the turn; empty if it is not due
   */
  public OptionalLong take(Duty duty, String node) {
    Instant now = clock.instant();
    HousekeepingTurn turn = turns.locked(duty);
    return turn.isDue(now)
        ? OptionalLong.of(turn.take(node, now.plus(LEASE)))
        : OptionalLong.empty();
  }

  /**
   * Does one piece of work in this transaction, which holds the turn.
   *
   * @return whether the turn was still held; if not, nothing was done
   */
  public boolean hold(Duty duty, long fence, Consumer<Instant> work) {
    Instant now = clock.instant();
    HousekeepingTurn turn = turns.locked(duty);
    boolean held = turn.isHeldUnder(fence);
    if (held) {
      turn.renew(now.plus(LEASE));
      work.accept(now);
    }
    return held;
  }

  /**
   * @return how many rows were dealt with; empty when the chore is done or the turn was lost
   */
  public OptionalLong batch(long fence, Chore chore) {
    Instant now = clock.instant();
    HousekeepingTurn turn = turns.locked(Duty.CLEARING_AWAY);
    if (!turn.isHeldUnder(fence)) {
      return OptionalLong.empty();
    }
    turn.renew(now.plus(LEASE));
    return chore
        .retention()
        .cutoff(now)
        .map(cutoff -> chore.batch().run(cutoff))
        .orElseGet(OptionalLong::empty);
  }

  public void end(Duty duty, long fence, Duration rest) {
    HousekeepingTurn turn = turns.locked(duty);
    if (turn.isHeldUnder(fence)) {
      turn.end(clock.instant().plus(rest));
    }
  }
}
