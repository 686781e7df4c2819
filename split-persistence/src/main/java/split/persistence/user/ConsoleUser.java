package split.persistence.user;

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
import split.vocabulary.Role;

/**
 * A person who uses the console, with a password of ours or one that the server's registry keeps.
 * Whoever failed to sign in is counted here, so that all nodes hold back the same. A user is
 * disabled and never deleted: the name stands on record.
 */
@Entity
@Table(name = "console_user")
public class ConsoleUser {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "console_user")
  @SequenceGenerator(name = "console_user", sequenceName = "console_user_seq", allocationSize = 50)
  private long id;

  private String name;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "password_hash")
  private String passwordHash;

  private int failures;

  @Column(name = "failed_at")
  private Instant failedAt;

  @Column(name = "signed_in_at")
  private Instant signedInAt;

  @Column(name = "disabled_at")
  private Instant disabledAt;

  @Column(name = "created_at")
  private Instant createdAt;

  protected ConsoleUser() {}

  /**
   * @param passwordHash null for who signs in by the server's registry
   */
  public ConsoleUser(String name, Role role, String passwordHash, Instant now) {
    this.name = Objects.requireNonNull(name);
    this.role = Objects.requireNonNull(role);
    this.passwordHash = passwordHash;
    this.createdAt = now;
  }

  public void signIn(Instant now) {
    if (!isEnabled()) {
      throw new IllegalStateException("a disabled user does not sign in");
    }
    failures = 0;
    failedAt = null;
    signedInAt = now;
  }

  public void fail(Instant now) {
    failures++;
    failedAt = now;
  }

  public void take(Role newRole) {
    role = Objects.requireNonNull(newRole);
  }

  /** Whoever was held back is not any more. */
  public void changePassword(String newHash) {
    if (!isLocal()) {
      throw new IllegalStateException("the registry of the server keeps this password");
    }
    passwordHash = Objects.requireNonNull(newHash);
    failures = 0;
    failedAt = null;
  }

  public void disable(Instant now) {
    if (disabledAt == null) {
      disabledAt = now;
    }
  }

  public void enable() {
    disabledAt = null;
  }

  public boolean isEnabled() {
    return disabledAt == null;
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Role role() {
    return role;
  }

  public boolean isLocal() {
    return passwordHash != null;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public int failures() {
    return failures;
  }

  public Instant failedAt() {
    return failedAt;
  }

  public Instant signedInAt() {
    return signedInAt;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
