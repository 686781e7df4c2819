package split.persistence.oms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** How a packed package goes out; each has one at most. */
@Entity
@Table(name = "shipment")
public class Shipment {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shipment")
  @SequenceGenerator(name = "shipment", sequenceName = "shipment_seq", allocationSize = 50)
  private long id;

  @Column(name = "package_id")
  private long packageId;

  private String number;
  private String carrier;

  @Column(name = "tracking_number")
  private String trackingNumber;

  @Column(name = "query_number")
  private String queryNumber;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected Shipment() {}

  /** It goes as the package was to travel. */
  public Shipment(Package packed, String number, Instant now) {
    this.packageId = packed.id();
    this.number = Objects.requireNonNull(number);
    this.carrier = packed.tracking().carrier();
    this.trackingNumber = packed.tracking().carrierCode();
    this.createdAt = now;
    this.modifiedAt = now;
  }

  /** Where nobody gives a number. */
  public static String numberFor(Package packed) {
    return "SHP-" + packed.id();
  }

  /** What is null stays as it is. */
  public void goesWith(String by, String tracked, String asked, Instant now) {
    carrier = by == null ? carrier : by;
    trackingNumber = tracked == null ? trackingNumber : tracked;
    queryNumber = asked == null ? queryNumber : asked;
    modifiedAt = now;
  }
}
