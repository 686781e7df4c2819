package split.persistence.alarm;

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
import split.view.alarm.AlarmRow;
import split.vocabulary.AlarmCause;
import split.vocabulary.AlarmKind;

/**
 * Something a person should look at. Open from when it is raised until its cause has gone; raised
 * again meanwhile it counts up and tells the newest cause. Acknowledging says who looks after it
 * and changes nothing else. What comes back after it was resolved is another alarm.
 */
@Entity
@Table(name = "alarm")
public class Alarm {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alarm")
  @SequenceGenerator(name = "alarm", sequenceName = "alarm_seq", allocationSize = 50)
  private long id;

  @Enumerated(EnumType.STRING)
  private AlarmKind kind;

  @Column(name = "channel_id")
  private Long channelId;

  private String subject;

  @Column(name = "open_key")
  private String openKey;

  @Column(name = "correlation_id")
  private String correlationId;

  private String number;
  private String code;
  private String detail;
  private int times;

  @Column(name = "raised_at")
  private Instant raisedAt;

  @Column(name = "last_at")
  private Instant lastAt;

  @Column(name = "resolved_at")
  private Instant resolvedAt;

  @Column(name = "acknowledged_by")
  private String acknowledgedBy;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  @Column(name = "snoozed_until")
  private Instant snoozedUntil;

  protected Alarm() {}

  Alarm(AlarmCause cause, Instant now) {
    this.kind = cause.about().kind();
    this.channelId = cause.about().channelId();
    this.subject = cause.about().subject();
    this.openKey = openKey(cause.about());
    this.raisedAt = now;
    raise(cause, now);
  }

  static String openKey(AlarmCause.About about) {
    return about.kind() + "/" + about.channelId() + "/" + about.subject();
  }

  void raise(AlarmCause cause, Instant now) {
    if (!openKey(cause.about()).equals(openKey)) {
      throw new IllegalStateException("an alarm is raised again only while it is open");
    }
    correlationId = cause.correlationId();
    number = cause.number();
    code = cause.code();
    detail = cause.detail();
    times++;
    lastAt = now;
  }

  public void resolve(Instant now) {
    if (!isOpen()) {
      throw new IllegalStateException("an alarm is resolved once");
    }
    openKey = null;
    resolvedAt = now;
    snoozedUntil = null;
  }

  /** It is not told of again before; then, if it is still open, it is told of once more. */
  public void snooze(Instant until) {
    if (!isOpen()) {
      throw new IllegalStateException("what is resolved is not snoozed");
    }
    snoozedUntil = until;
  }

  public void wake() {
    snoozedUntil = null;
  }

  /** Whoever was first stays named. */
  public void acknowledge(String who, Instant now) {
    if (acknowledgedBy == null) {
      acknowledgedBy = Objects.requireNonNull(who);
      acknowledgedAt = now;
    }
  }

  public boolean isOpen() {
    return resolvedAt == null;
  }

  /**
   * @param channel the slug of its channel; null if it has none
   */
  public AlarmRow shown(String channel) {
    return new AlarmRow(
        id,
        kind,
        channel,
        subject,
        correlationId,
        number,
        code,
        detail,
        times,
        raisedAt,
        lastAt,
        resolvedAt,
        acknowledgedBy,
        acknowledgedAt,
        snoozedUntil);
  }

  public long id() {
    return id;
  }

  public int times() {
    return times;
  }

  public AlarmKind kind() {
    return kind;
  }

  public Long channelId() {
    return channelId;
  }

  public String number() {
    return number;
  }

  public String code() {
    return code;
  }
}
