package split.persistence.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * An address that is told of one type of event. Never deleted: what it was told stays on record.
 */
@Entity
@Table(name = "webhook")
public class Webhook {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook")
  @SequenceGenerator(name = "webhook", sequenceName = "webhook_seq", allocationSize = 50)
  private long id;

  @Column(name = "owner_id")
  private long ownerId;

  @Column(name = "active_owner_id")
  private Long activeOwnerId;

  @Column(name = "event_type")
  private String eventType;

  @Column(name = "target_url")
  private String targetUrl;

  @Column(name = "additional_headers")
  private String headers;

  @Column(name = "secret_key")
  private String secret;

  private String config;

  @Column(name = "retry_countdown_config")
  private String countdown;

  @Column(name = "is_active")
  private boolean active;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected Webhook() {}

  /**
   * How it is told.
   *
   * @param headers sealed; null for none
   * @param secret sealed; null where nothing is signed
   * @param config JSON, as is {@code countdown}
   */
  public record Terms(
      String eventType,
      String targetUrl,
      String headers,
      String secret,
      String config,
      String countdown) {}

  public Webhook(long ownerId, Terms terms, Instant now) {
    this.ownerId = ownerId;
    this.createdAt = now;
    agree(terms, now);
    activate(true, now);
  }

  public final void agree(Terms terms, Instant now) {
    eventType = Objects.requireNonNull(terms.eventType());
    targetUrl = Objects.requireNonNull(terms.targetUrl());
    headers = terms.headers();
    secret = terms.secret();
    config = Objects.requireNonNull(terms.config());
    countdown = Objects.requireNonNull(terms.countdown());
    modifiedAt = now;
  }

  public final void activate(boolean on, Instant now) {
    active = on;
    activeOwnerId = on ? ownerId : null;
    modifiedAt = now;
  }

  public long id() {
    return id;
  }

  public long ownerId() {
    return ownerId;
  }

  public Terms terms() {
    return new Terms(eventType, targetUrl, headers, secret, config, countdown);
  }

  public boolean isActive() {
    return active;
  }
}
