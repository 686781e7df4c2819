package split.persistence.webhook;

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
import java.util.Objects;
import split.view.webhook.Response;
import split.vocabulary.DeliveryStatus;
import split.vocabulary.PackageState;

/**
 * One event on its way to one webhook, written in the transaction that made it true. Every try
 * sends the same bytes under the same uuid, by which the receiver tells that it has it already: it
 * comes at least once, and perhaps twice.
 */
@Entity
@Table(name = "webhook_event")
public class WebhookEvent {
  private static final int LONGEST_DATETIMES = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_event")
  @SequenceGenerator(
      name = "webhook_event",
      sequenceName = "webhook_event_seq",
      allocationSize = 1000)
  private long id;

  @Column(name = "webhook_id")
  private long webhookId;

  private String uuid;

  @Column(name = "event_type")
  private String eventType;

  @Column(name = "channel_id")
  private long channelId;

  @Column(name = "package_id")
  private Long packageId;

  private PackageState state;

  @Column(name = "correlation_id")
  private String correlationId;

  @Column(name = "request_payload")
  private String payload;

  @Column(name = "response_http_status")
  private Integer responseStatus;

  @Column(name = "response_content")
  private String responseContent;

  @Column(name = "response_millis")
  private Long responseMillis;

  @Column(name = "request_datetimes")
  private String requestedAt;

  @Column(name = "retry_count")
  private int tries;

  @Enumerated(EnumType.STRING)
  private DeliveryStatus status;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected WebhookEvent() {}

  public WebhookEvent(long webhookId, Told told, String payload, Instant now) {
    this.webhookId = webhookId;
    this.uuid = told.uuid();
    this.eventType = told.eventType();
    this.channelId = told.channelId();
    this.packageId = told.packageId();
    this.state = told.state();
    this.correlationId = told.correlationId();
    this.payload = payload;
    this.requestedAt = "";
    this.status = DeliveryStatus.PENDING;
    this.createdAt = now;
    this.modifiedAt = now;
  }

  /** What it is about. */
  public Told told() {
    return new Told(uuid, eventType, channelId, packageId, state, correlationId);
  }

  /** From now on these bytes are sent, whatever becomes of the package. */
  public void fix(String sent) {
    if (payload != null) {
      throw new IllegalStateException("what is sent is fixed already");
    }
    payload = Objects.requireNonNull(sent);
  }

  /**
   * A try has ended like this. What was delivered once stays so.
   *
   * @param at when it began
   */
  public void tried(DeliveryStatus result, Response response, Instant at, Instant now) {
    status = status == DeliveryStatus.DELIVERED ? status : result;
    tries++;
    String all = requestedAt.isEmpty() ? at.toString() : requestedAt + " " + at;
    requestedAt = all.length() <= LONGEST_DATETIMES ? all : all.substring(all.indexOf(' ') + 1);
    responseStatus = response.status();
    responseContent = response.content();
    responseMillis = response.millis();
    modifiedAt = now;
  }

  /** Nobody is there to take it. */
  public void giveUp(Instant now) {
    status = status == DeliveryStatus.DELIVERED ? status : DeliveryStatus.FAILED;
    modifiedAt = now;
  }

  /** All tries are to be had again. */
  public void beginAnew(Instant now) {
    status = DeliveryStatus.PENDING;
    tries = 0;
    modifiedAt = now;
  }

  /** As one among those that wait to be told of its package. */
  public WaitingEvent among(Webhook told) {
    return new WaitingEvent(id, webhookId, told.ownerId(), told.terms().targetUrl(), createdAt);
  }

  public long id() {
    return id;
  }

  public long webhookId() {
    return webhookId;
  }

  /** Null until the first try. */
  public String payload() {
    return payload;
  }

  public int tries() {
    return tries;
  }

  public DeliveryStatus status() {
    return status;
  }
}
