package split.persistence.token;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import split.vocabulary.Right;
import split.vocabulary.TokenScope;

/**
 * A caller's credential. The secret itself is shown once and never stored: only its SHA-256 is,
 * beside a short hint to tell tokens apart. A token ends by expiry or by revocation; rotation is a
 * second token beside the first, so the two overlap.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {
  private static final Duration PRECISION = Duration.ofMinutes(1);
  private static final int MOST_SECRETS = 2;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token")
  @SequenceGenerator(name = "api_token", sequenceName = "api_token_seq", allocationSize = 50)
  private long id;

  private String name;
  private String hash;
  private String hint;

  @Convert(converter = WordsConverter.class)
  private Set<String> rights;

  @Convert(converter = WordsConverter.class)
  private Set<String> channels;

  @Column(name = "rate_limit")
  private Integer rateLimit;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  @OneToMany(mappedBy = "token", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("id")
  private List<SignatureSecret> signatureSecrets;

  protected ApiToken() {}

  public ApiToken(
      String name, String hash, String hint, TokenScope scope, Instant now, Instant expiresAt) {
    this.signatureSecrets = new ArrayList<>();
    this.name = Objects.requireNonNull(name);
    this.hash = Objects.requireNonNull(hash);
    this.hint = Objects.requireNonNull(hint);
    this.rights =
        scope.rights().stream().map(Right::wire).collect(java.util.stream.Collectors.toSet());
    this.channels = scope.channels();
    this.rateLimit = scope.rateLimit();
    this.createdAt = now;
    this.expiresAt = expiresAt;
  }

  public void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  /** A token that would end sooner still does. */
  public void endBy(Instant end) {
    if (expiresAt == null || end.isBefore(expiresAt)) {
      expiresAt = end;
    }
  }

  /** Ended secrets make room for others. */
  public void dropEndedSecrets(Instant now) {
    signatureSecrets.removeIf(secret -> !secret.isLive(now));
  }

  public boolean hasRoomForSecret() {
    return signatureSecrets.size() < MOST_SECRETS;
  }

  /**
   * From now on this token's requests have to be signed.
   *
   * @param othersEnd when those there were end; null leaves them as they are
   */
  public SignatureSecret sign(SignatureSecret.Sealed sealed, Instant othersEnd, Instant now) {
    if (!hasRoomForSecret()) {
      throw new IllegalStateException("a token has two secrets at most");
    }
    if (othersEnd != null) {
      signatureSecrets.forEach(secret -> secret.endBy(othersEnd));
    }
    boolean firstIsTaken = signatureSecrets.stream().anyMatch(secret -> secret.slot() == 1);
    var added = new SignatureSecret(this, firstIsTaken ? MOST_SECRETS : 1, sealed, now);
    signatureSecrets.add(added);
    return added;
  }

  /** A token that follows another is not excused from signing. */
  public void signLike(ApiToken other, Instant now) {
    other.signatureSecrets.forEach(
        secret -> {
          var same = sign(secret.sealed(), null, now);
          if (secret.endsAt() != null) {
            same.endBy(secret.endsAt());
          }
        });
  }

  /** Without any, its requests need no signature. */
  public Optional<SignatureSecret> removeSecret(long secretId) {
    Optional<SignatureSecret> found =
        signatureSecrets.stream().filter(secret -> secret.id() == secretId).findFirst();
    found.ifPresent(signatureSecrets::remove);
    return found;
  }

  /** Ended ones too. */
  public List<SignatureSecret> signatureSecrets() {
    return List.copyOf(signatureSecrets);
  }

  /** Kept to the minute: callers are many, and each would write. */
  public void use(Instant now) {
    if (lastUsedAt == null || lastUsedAt.plus(PRECISION).isBefore(now)) {
      lastUsedAt = now;
    }
  }

  public boolean isValid(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  public TokenScope scope() {
    return new TokenScope(
        rights.stream()
            .map(Right::of)
            .flatMap(java.util.Optional::stream)
            .collect(java.util.stream.Collectors.toSet()),
        channels,
        rateLimit);
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String hint() {
    return hint;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  /** Null for never, and for what was used before this was kept. */
  public Instant lastUsedAt() {
    return lastUsedAt;
  }

  public Instant revokedAt() {
    return revokedAt;
  }
}
