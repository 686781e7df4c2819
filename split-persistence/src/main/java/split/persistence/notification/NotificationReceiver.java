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
import java.util.Objects;
import split.vocabulary.Medium;

/** Somebody who is told of alarms: of one channel, or of all there are. */
@Entity
@Table(name = "notification_receiver")
public class NotificationReceiver {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notification_receiver")
  @SequenceGenerator(
      name = "notification_receiver",
      sequenceName = "notification_receiver_seq",
      allocationSize = 50)
  private long id;

  private String name;

  @Enumerated(EnumType.STRING)
  private Medium medium;

  private String address;

  @Column(name = "channel_id")
  private Long channelId;

  private String secret;

  @Column(name = "is_active")
  private boolean active;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected NotificationReceiver() {}

  /**
   * @param sealedSecret null for e-mail
   */
  public NotificationReceiver(
      String name,
      Medium medium,
      String address,
      Long channelId,
      String sealedSecret,
      Instant now) {
    if ((medium == Medium.WEBHOOK) != (sealedSecret != null)) {
      throw new IllegalArgumentException("webhooks have a secret, and nothing else has");
    }
    this.name = Objects.requireNonNull(name);
    this.medium = medium;
    this.address = Objects.requireNonNull(address);
    this.channelId = channelId;
    this.secret = sealedSecret;
    this.active = true;
    this.createdAt = now;
    this.modifiedAt = now;
  }

  public void rename(String newName, Instant now) {
    name = Objects.requireNonNull(newName);
    modifiedAt = now;
  }

  public void move(String newAddress, Instant now) {
    address = Objects.requireNonNull(newAddress);
    modifiedAt = now;
  }

  public void activate(boolean on, Instant now) {
    active = on;
    modifiedAt = now;
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Medium medium() {
    return medium;
  }

  public String address() {
    return address;
  }

  public Long channelId() {
    return channelId;
  }

  /** Sealed. */
  public String secret() {
    return secret;
  }

  public boolean isActive() {
    return active;
  }
}
