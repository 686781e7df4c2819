package split.persistence.marketplace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far a budget of calls is spent: each call moves the time on, and time catches up with it. */
@Entity
@Table(name = "call_budget")
public class SpentBudget {
  @Id private String name;

  @Column(name = "spent_until")
  private Instant spentUntil;

  protected SpentBudget() {}

  SpentBudget(String name, Instant now) {
    this.name = name;
    this.spentUntil = now;
  }

  public Instant spentUntil() {
    return spentUntil;
  }

  public void spend(Instant until) {
    if (until.isBefore(spentUntil)) {
      throw new IllegalArgumentException("what is spent does not come back");
    }
    spentUntil = until;
  }
}
