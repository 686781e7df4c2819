package split.persistence.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import split.vocabulary.Authorship;
import split.vocabulary.FieldChange;

/** That somebody changed one field of a channel; written once and never changed. */
@Entity
@Table(name = "channel_change")
public class ChannelChange {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "channel_change")
  @SequenceGenerator(
      name = "channel_change",
      sequenceName = "channel_change_seq",
      allocationSize = 50)
  private long id;

  @Column(name = "channel_id")
  private long channelId;

  @Column(name = "channel_version")
  private long channelVersion;

  private String pointer;

  @Column(name = "is_secret")
  private boolean secret;

  @Column(name = "old_value")
  private String oldValue;

  @Column(name = "new_value")
  private String newValue;

  @Column(name = "undoes_id")
  private Long undoesId;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "correlation_id")
  private String correlationId;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected ChannelChange() {}

  /**
   * @param channel as it is after the change, flushed
   */
  public ChannelChange(Channel channel, FieldChange change, Authorship authorship) {
    channelId = channel.id();
    channelVersion = channel.version();
    pointer = change.pointer();
    secret = change.secret();
    oldValue = change.oldValue();
    newValue = change.newValue();
    undoesId = authorship.undoes();
    changedBy = Objects.requireNonNull(authorship.name());
    correlationId = Objects.requireNonNull(authorship.correlationId());
    changedAt = channel.modifiedAt();
  }

  public FieldChange change() {
    return new FieldChange(pointer, secret, oldValue, newValue);
  }
}
