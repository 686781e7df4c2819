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

/**
 * What a customer bought on one channel, known by the marketplace's order number. Its goods travel
 * in packages.
 */
@Entity
@Table(name = "sales_order")
public class SalesOrder {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_order")
  @SequenceGenerator(name = "sales_order", sequenceName = "sales_order_seq", allocationSize = 1000)
  private long id;

  @Column(name = "channel_id")
  private long channelId;

  private String number;

  @Column(name = "created_at")
  private Instant createdAt;

  protected SalesOrder() {}

  public SalesOrder(long channelId, String number, Instant now) {
    this.channelId = channelId;
    this.number = Objects.requireNonNull(number);
    this.createdAt = now;
  }

  public long id() {
    return id;
  }

  public long channelId() {
    return channelId;
  }

  public String number() {
    return number;
  }
}
