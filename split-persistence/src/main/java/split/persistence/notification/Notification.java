package split.persistence.notification;

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
import split.vocabulary.DeliveryStatus;

/**
 * One message to one receiver about one alarm, written down as it is sent, in the transaction that
 * raised or resolved the alarm. Every try sends the same bytes under the same id, by which a
 * receiver tells that it has it already: it comes at least once, and perhaps twice.
 */
@Entity
@Table(name = "notification")
public class Notification {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notification")
  @SequenceGenerator(name = "notification", sequenceName = "notification_seq", allocationSize = 50)
  private long id;

  @Column(name = "receiver_id")
  private Long receiverId;

  private String receiver;

  @Column(name = "channel_id")
  private Long channelId;

  @Column(name = "alarm_id")
  private long alarmId;

  @Column(name = "message_id")
  private String messageId;

  private String what;
  private String title;
  private String body;

  @Enumerated(EnumType.STRING)
  private DeliveryStatus status;

  private int attempts;

  @Column(name = "last_code")
  private String lastCode;

  @Column(name = "last_detail")
  private String lastDetail;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected Notification() {}

  /** What is said, to whomever. */
  public record Message(Long channelId, long alarmId, String what, String title, String body) {}

  public Notification(NotificationReceiver to, String messageId, Message message, Instant now) {
    this.receiverId = to.id();
    this.receiver = to.name();
    this.channelId = message.channelId();
    this.alarmId = message.alarmId();
    this.messageId = messageId;
    this.what = message.what();
    this.title = message.title();
    this.body = message.body();
    this.status = DeliveryStatus.PENDING;
    this.createdAt = now;
    this.modifiedAt = now;
  }

  /** A try has ended like this. */
  public void tried(DeliveryStatus result, String code, String detail, Instant now) {
    status = result;
    attempts++;
    lastCode = code;
    lastDetail = detail;
    modifiedAt = now;
  }

  /** It shall be tried anew. */
  public void beginAnew(Instant now) {
    status = DeliveryStatus.PENDING;
    modifiedAt = now;
  }

  public Message message() {
    return new Message(channelId, alarmId, what, title, body);
  }

  public long id() {
    return id;
  }

  public Long receiverId() {
    return receiverId;
  }

  public String messageId() {
    return messageId;
  }

  public DeliveryStatus status() {
    return status;
  }
}
