package split.persistence.alarmrule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whether a rule held for a channel when it was last looked at, and since when that is so. */
@Entity
@Table(name = "alarm_watch")
public class RuleWatch {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alarm_watch")
  @SequenceGenerator(name = "alarm_watch", sequenceName = "alarm_watch_seq", allocationSize = 50)
  private long id;

  @Column(name = "rule_id")
  private long ruleId;

  @Column(name = "channel_id")
  private long channelId;

  @Column(name = "is_holding")
  private boolean holding;

  private Instant since;

  protected RuleWatch() {}

  RuleWatch(long ruleId, long channelId, boolean holding, Instant now) {
    this.ruleId = ruleId;
    this.channelId = channelId;
    this.holding = holding;
    this.since = now;
  }

  /**
   * @return since when it is like this
   */
  public Instant see(boolean holds, Instant now) {
    if (holds != holding) {
      holding = holds;
      since = now;
    }
    return since;
  }

  long channelId() {
    return channelId;
  }
}
