package split.persistence.splitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import split.vocabulary.Progress;

/** What the marketplace still owes one child: its own id, and the proof that it exists there. */
@Entity
@Table(name = "integration_action")
public class IntegrationAction {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "integration_action")
  @SequenceGenerator(
      name = "integration_action",
      sequenceName = "integration_action_seq",
      allocationSize = 1000)
  private long id;

  @Column(name = "channel_id")
  private long channelId;

  @Column(name = "split_id")
  private long splitId;

  @Column(name = "package_id")
  private long packageId;

  @Enumerated(EnumType.STRING)
  private Progress progress;

  @Column(name = "remote_id")
  private String remoteId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected IntegrationAction() {}

  public IntegrationAction(long channelId, long splitId, long packageId, Instant now) {
    this.channelId = channelId;
    this.splitId = splitId;
    this.packageId = packageId;
    this.progress = Progress.PENDING;
    this.createdAt = now;
    this.modifiedAt = now;
  }

  public void confirmed(String shownId, Instant now) {
    remoteId = shownId;
    becomes(Progress.CONFIRMED, now);
  }

  /** A confirmed child stays confirmed, whatever becomes of its siblings. */
  public void becomes(Progress next, Instant now) {
    if (progress != Progress.CONFIRMED) {
      progress = next;
      modifiedAt = now;
    }
  }

  public long packageId() {
    return packageId;
  }

  public Progress progress() {
    return progress;
  }

  public String remoteId() {
    return remoteId;
  }
}
