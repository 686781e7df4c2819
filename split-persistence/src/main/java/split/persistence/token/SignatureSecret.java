package split.persistence.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import split.vocabulary.SignatureScheme;

/**
 * What the holder of a token signs with. It lives until it is removed, or for the overlap with the
 * one that follows it.
 */
@Entity
@Table(name = "signature_secret")
public class SignatureSecret {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signature_secret")
  @SequenceGenerator(
      name = "signature_secret",
      sequenceName = "signature_secret_seq",
      allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "token_id")
  private ApiToken token;

  private int slot;

  @Enumerated(EnumType.STRING)
  private SignatureScheme scheme;

  private String secret;
  private String hint;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected SignatureSecret() {}

  SignatureSecret(ApiToken token, int slot, Sealed sealed, Instant now) {
    this.token = token;
    this.slot = slot;
    this.scheme = sealed.scheme();
    this.secret = sealed.secret();
    this.hint = sealed.hint();
    this.createdAt = now;
  }

  /**
   * @param hint enough to tell it from the other one
   */
  public record Sealed(SignatureScheme scheme, String secret, String hint) {
    @Override
    public String toString() {
      return "Sealed[" + hint + "]";
    }
  }

  void endBy(Instant end) {
    if (endsAt == null || end.isBefore(endsAt)) {
      endsAt = end;
    }
  }

  boolean isLive(Instant now) {
    return endsAt == null || now.isBefore(endsAt);
  }

  public long id() {
    return id;
  }

  int slot() {
    return slot;
  }

  public Sealed sealed() {
    return new Sealed(scheme, secret, hint);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant endsAt() {
    return endsAt;
  }
}
