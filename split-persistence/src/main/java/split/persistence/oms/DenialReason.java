package split.persistence.oms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import split.vocabulary.DenialTerms;

/** Why a place may refuse a package. One that was given is switched off, not deleted. */
@Entity
@Table(name = "package_denial_reason")
public class DenialReason {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "package_denial_reason")
  @SequenceGenerator(
      name = "package_denial_reason",
      sequenceName = "package_denial_reason_seq",
      allocationSize = 50)
  private long id;

  private String title;

  @Column(name = "remote_id")
  private String remoteId;

  private int priority;

  @Column(name = "is_active")
  private boolean active;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected DenialReason() {}

  public DenialReason(DenialTerms terms, Instant now) {
    this.createdAt = now;
    become(terms, now);
  }

  public final void become(DenialTerms terms, Instant now) {
    title = terms.title();
    remoteId = terms.remoteId();
    priority = terms.priority();
    active = terms.active();
    modifiedAt = now;
  }

  public long id() {
    return id;
  }

  public DenialTerms terms() {
    return new DenialTerms(title, remoteId, priority, active);
  }
}
