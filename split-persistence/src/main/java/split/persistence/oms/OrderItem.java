package split.persistence.oms;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One line of an order. {@code lineId} is the marketplace's own id of the line at import ({@code
 * extra_field.id}); {@code unitRows} are the order system's rows for it ({@code omnitron_id}):
 * none, one for the whole line, or one for each unit.
 */
@Entity
@Table(name = "order_item")
public class OrderItem {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_item")
  @SequenceGenerator(name = "order_item", sequenceName = "order_item_seq", allocationSize = 1000)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "order_id")
  private SalesOrder order;

  @Column(name = "line_id")
  private String lineId;

  @Column(name = "unit_rows")
  @Convert(converter = UnitRowsConverter.class)
  private List<Long> unitRows;

  private String sku;
  private String barcode;

  protected OrderItem() {}

  public OrderItem(
      SalesOrder order, String lineId, List<Long> unitRows, String sku, String barcode) {
    this.order = Objects.requireNonNull(order);
    this.lineId = Objects.requireNonNull(lineId);
    this.unitRows = List.copyOf(unitRows);
    this.sku = sku;
    this.barcode = barcode;
  }

  /**
   * The order system may tell its row ids after the marketplace told the line, and package by
   * package.
   */
  public void knownAs(List<Long> rows) {
    unitRows = Stream.concat(unitRows.stream(), rows.stream()).distinct().toList();
  }

  public long id() {
    return id;
  }

  public SalesOrder order() {
    return order;
  }

  public String lineId() {
    return lineId;
  }

  public List<Long> unitRows() {
    return unitRows;
  }

  public String sku() {
    return sku;
  }

  public String barcode() {
    return barcode;
  }
}
