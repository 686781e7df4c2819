package split.persistence.housekeeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Whose turn it is to keep house, in one of its duties. It is due at a time, like an operation:
 * taking it raises the fence and moves that time to the end of a lease, so the turn of a node that
 * died comes due by itself, and whoever lost it finds a higher fence.
 */
@Entity
@Table(name = "housekeeping_turn")
public class HousekeepingTurn {
  /** What nodes take turns at; each has a row. */
  public enum Duty {
    CLEARING_AWAY(1),
    ALARM_RULES(2);

    private final int id;

    Duty(int id) {
      this.id = id;
    }
  }

  @Id private int id;

  private long fence;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "taken_by")
  private String takenBy;

  protected HousekeepingTurn() {}

  static int id(Duty duty) {
    return duty.id;
  }

  /**
   * @return the fence under which the node holds it
   */
  public long take(String node, Instant until) {
    fence++;
    takenBy = node;
    dueAt = until;
    return fence;
  }

  public boolean isDue(Instant now) {
    return !dueAt.isAfter(now);
  }

  public boolean isHeldUnder(long heldFence) {
    return fence == heldFence && takenBy != null;
  }

  public void renew(Instant until) {
    requireTaken();
    dueAt = until;
  }

  public void end(Instant next) {
    requireTaken();
    takenBy = null;
    dueAt = next;
  }

  private void requireTaken() {
    if (takenBy == null) {
      throw new IllegalStateException("nobody holds the turn");
    }
  }
}
