package split.persistence.splitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A committed answer, kept byte for byte under the key its caller chose. */
@Entity
@Table(name = "idempotency_key")
public class IdempotencyKey {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idempotency_key")
  @SequenceGenerator(
      name = "idempotency_key",
      sequenceName = "idempotency_key_seq",
      allocationSize = 1000)
  private long id;

  @Column(name = "token_id")
  private long tokenId;

  @Column(name = "channel_id")
  private long channelId;

  @Column(name = "idem_key")
  private String value;

  private String fingerprint;
  private String answer;

  @Column(name = "correlation_id")
  private String correlationId;

  @Column(name = "created_at")
  private Instant createdAt;

  protected IdempotencyKey() {}

  public IdempotencyKey(
      long tokenId,
      long channelId,
      String value,
      String fingerprint,
      String answer,
      String correlationId,
      Instant now) {
    this.tokenId = tokenId;
    this.channelId = channelId;
    this.value = value;
    this.fingerprint = fingerprint;
    this.answer = answer;
    this.correlationId = correlationId;
    this.createdAt = now;
  }

  /** The caller waited for the marketplace and was given this instead. */
  public void answeredWith(String laterAnswer) {
    answer = laterAnswer;
  }

  public boolean belongsTo(String otherFingerprint) {
    return fingerprint.equals(otherFingerprint);
  }

  public String answer() {
    return answer;
  }

  public String correlationId() {
    return correlationId;
  }
}
