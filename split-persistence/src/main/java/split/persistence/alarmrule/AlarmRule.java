package split.persistence.alarmrule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import split.vocabulary.AlarmMeasure;
import split.vocabulary.RuleTerms;

/** When an operator wants an alarm, for one channel or for each of them by itself. */
@Entity
@Table(name = "alarm_rule")
public class AlarmRule {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alarm_rule")
  @SequenceGenerator(name = "alarm_rule", sequenceName = "alarm_rule_seq", allocationSize = 50)
  private long id;

  private String name;

  @Enumerated(EnumType.STRING)
  private AlarmMeasure measure;

  @Column(name = "channel_id")
  private Long channelId;

  private Long threshold;

  @Column(name = "window_seconds")
  private Long windowSeconds;

  @Column(name = "raise_after_seconds")
  private long raiseAfterSeconds;

  @Column(name = "resolve_after_seconds")
  private long resolveAfterSeconds;

  @Column(name = "auto_resolve")
  private boolean autoResolve;

  @Column(name = "is_active")
  private boolean active;

  @Column(name = "snoozed_until")
  private Instant snoozedUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected AlarmRule() {}

  public AlarmRule(RuleTerms terms, Long channelId, Instant now) {
    this.createdAt = now;
    write(terms, channelId, now);
  }

  public void change(RuleTerms terms, Long channel, Instant now) {
    write(terms, channel, now);
  }

  private void write(RuleTerms terms, Long channel, Instant now) {
    channelId = channel;
    name = terms.name();
    measure = terms.measure();
    threshold = terms.threshold();
    windowSeconds = terms.window() == null ? null : terms.window().toSeconds();
    raiseAfterSeconds = terms.raiseAfter().toSeconds();
    resolveAfterSeconds = terms.resolveAfter().toSeconds();
    autoResolve = terms.autoResolve();
    active = terms.active();
    snoozedUntil = terms.snoozedUntil();
    modifiedAt = now;
  }

  public RuleTerms terms() {
    return new RuleTerms(
        name,
        measure,
        threshold,
        windowSeconds == null ? null : Duration.ofSeconds(windowSeconds),
        Duration.ofSeconds(raiseAfterSeconds),
        Duration.ofSeconds(resolveAfterSeconds),
        autoResolve,
        active,
        snoozedUntil);
  }

  public boolean isFor(long channel) {
    return active && (channelId == null || channelId == channel);
  }

  public long id() {
    return id;
  }

  public Long channelId() {
    return channelId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant modifiedAt() {
    return modifiedAt;
  }
}
