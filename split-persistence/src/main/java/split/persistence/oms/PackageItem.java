package split.persistence.oms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;

/**
 * Units of one order item inside one package. {@code remoteLineId} is the marketplace's id of
 * exactly this part: a split by quantity can give a part a new one, so it belongs here and not to
 * the order item.
 */
@Entity
@Table(name = "package_item")
public class PackageItem {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "package_item")
  @SequenceGenerator(
      name = "package_item",
      sequenceName = "package_item_seq",
      allocationSize = 1000)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "package_id")
  private Package owner;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "order_item_id")
  private OrderItem orderItem;

  private int quantity;

  @Column(name = "remote_line_id")
  private String remoteLineId;

  protected PackageItem() {}

  PackageItem(Package owner, OrderItem orderItem, int quantity, String remoteLineId) {
    if (quantity < 1) {
      throw new IllegalArgumentException("a package item has at least one unit");
    }
    this.owner = Objects.requireNonNull(owner);
    this.orderItem = Objects.requireNonNull(orderItem);
    this.quantity = quantity;
    this.remoteLineId = remoteLineId;
  }

  void keepOnly(int left) {
    if (left < 1 || left > quantity) {
      throw new IllegalArgumentException(left + " of " + quantity + " units cannot be left");
    }
    quantity = left;
  }

  /** The marketplace has told which of its lines this part became. */
  public void shownAs(String lineId) {
    remoteLineId = Objects.requireNonNull(lineId);
  }

  public long id() {
    return id;
  }

  public Package owner() {
    return owner;
  }

  public OrderItem orderItem() {
    return orderItem;
  }

  public int quantity() {
    return quantity;
  }

  public String remoteLineId() {
    return remoteLineId;
  }
}
