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
import split.vocabulary.PackageState;

/**
 * One state of a package that the order system is to be told of. It waits, is being sent, and ends
 * told, failed, or overtaken: whatever was not on its way when a later state came is not told any
 * more, so the order system never goes back.
 */
@Entity
@Table(name = "order_status_sync")
public class OrderStatusSync {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_status_sync")
  @SequenceGenerator(
      name = "order_status_sync",
      sequenceName = "order_status_sync_seq",
      allocationSize = 1)
  private long id;

  @Column(name = "package_id")
  private long packageId;

  @Column(name = "package_state")
  private PackageState state;

  @Enumerated(EnumType.STRING)
  private FollowUpStatus status;

  @Column(name = "idempotency_key")
  private String key;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected OrderStatusSync() {}

  /**
   * @param key under which each try is made
   */
  public OrderStatusSync(Package about, String key, Instant now) {
    this.packageId = about.id();
    this.state = about.state();
    this.key = key;
    this.createdAt = now;
    become(FollowUpStatus.PENDING, now);
  }

  public final void become(FollowUpStatus next, Instant now) {
    status = next;
    modifiedAt = now;
  }

  public boolean is(FollowUpStatus asked) {
    return status == asked;
  }

  public FollowUpStatus status() {
    return status;
  }

  public long id() {
    return id;
  }

  public long packageId() {
    return packageId;
  }

  public PackageState state() {
    return state;
  }

  public String key() {
    return key;
  }
}
