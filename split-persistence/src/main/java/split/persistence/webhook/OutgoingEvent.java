package split.persistence.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import split.vocabulary.PackageState;

/**
 * Something subscribers will be told about one package; written in the transaction that made it
 * true.
 */
@Entity
@Table(name = "outgoing_event")
public class OutgoingEvent {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outgoing_event")
  @SequenceGenerator(
      name = "outgoing_event",
      sequenceName = "outgoing_event_seq",
      allocationSize = 1000)
  private long id;

  private String uuid;

  @Column(name = "event_type")
  private String eventType;

  @Column(name = "channel_id")
  private long channelId;

  @Column(name = "package_id")
  private long packageId;

  private PackageState state;

  @Column(name = "correlation_id")
  private String correlationId;

  @Column(name = "created_at")
  private Instant createdAt;

  protected OutgoingEvent() {}

  public OutgoingEvent(Told told, Instant now) {
    this.uuid = told.uuid();
    this.eventType = told.eventType();
    this.channelId = told.channelId();
    this.packageId = told.packageId();
    this.state = told.state();
    this.correlationId = told.correlationId();
    this.createdAt = now;
  }
}
