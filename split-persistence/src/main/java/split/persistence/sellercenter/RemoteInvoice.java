package split.persistence.sellercenter;

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
import split.persistence.oms.Package;
import split.vocabulary.FollowUpStatus;

/**
 * The invoice of a package, which another service makes. It is asked for until it is there, each
 * time under the same key; once it is there nothing changes it.
 */
@Entity
@Table(name = "remote_invoice")
public class RemoteInvoice {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remote_invoice")
  @SequenceGenerator(
      name = "remote_invoice",
      sequenceName = "remote_invoice_seq",
      allocationSize = 50)
  private long id;

  @Column(name = "package_id")
  private long packageId;

  private String terms;
  private String who;

  @Enumerated(EnumType.STRING)
  private FollowUpStatus status;

  @Column(name = "idempotency_key")
  private String key;

  private String number;
  private String url;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected RemoteInvoice() {}

  /**
   * @param sealedTerms where and how it is asked for
   */
  public RemoteInvoice(Package about, String sealedTerms, String who, String key, Instant now) {
    this.packageId = about.id();
    this.terms = sealedTerms;
    this.who = who;
    this.key = key;
    this.createdAt = now;
    become(FollowUpStatus.PENDING, now);
  }

  /**
   * @return whether it is there now for the first time
   */
  public boolean arrived(String itsNumber, String itsUrl, Instant now) {
    if (status == FollowUpStatus.DONE) {
      return false;
    }
    number = itsNumber;
    url = itsUrl;
    become(FollowUpStatus.DONE, now);
    return true;
  }

  public final void become(FollowUpStatus next, Instant now) {
    status = next;
    modifiedAt = now;
  }

  public boolean isThere() {
    return status == FollowUpStatus.DONE;
  }

  public long id() {
    return id;
  }

  public long packageId() {
    return packageId;
  }

  public String terms() {
    return terms;
  }

  public String who() {
    return who;
  }

  public String key() {
    return key;
  }

  public String number() {
    return number;
  }

  public String url() {
    return url;
  }
}
