package split.persistence.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import split.vocabulary.LocationProfile;

/**
 * A place that goods leave from, called by its ERP code as packages do. It is locked by whoever
 * plans for it under a quota; how much it has to do is counted, never kept.
 */
@Entity
@Table(name = "stock_location")
public class StockLocation {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stock_location")
  @SequenceGenerator(
      name = "stock_location",
      sequenceName = "stock_location_seq",
      allocationSize = 50)
  private long id;

  @Column(name = "erp_code")
  private String erpCode;

  private String name;

  @Column(name = "max_quota")
  private Integer maxQuota;

  private int priority;

  @Column(name = "is_active")
  private boolean active;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected StockLocation() {}

  public StockLocation(String erpCode, LocationProfile profile, Instant now) {
    this.erpCode = Objects.requireNonNull(erpCode);
    this.createdAt = now;
    become(profile, now);
  }

  public final void become(LocationProfile profile, Instant now) {
    name = profile.name();
    maxQuota = profile.maxQuota();
    priority = profile.priority();
    active = profile.active();
    modifiedAt = now;
  }

  public long id() {
    return id;
  }

  public String erpCode() {
    return erpCode;
  }

  public LocationProfile profile() {
    return new LocationProfile(name, maxQuota, priority, active);
  }
}
