package split.persistence.oms;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;

/**
 * Goods of one order that travel together.
 *
 * <p>A package is imported, or born as a child of a split. It waits, is prepared, packed, shipped
 * and delivered. Until it is packed it can be split: then it becomes {@link PackageState#SPLIT} and
 * its units live on in its children, which name it as {@code splitFrom}; a split taken back before
 * it was sent gives the package its state back and cancels the children. The marketplace's id and
 * codes arrive later, once it has confirmed, and belong to this package alone.
 */
@Entity
@Table(name = "package")
public class Package {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "package")
  @SequenceGenerator(name = "package", sequenceName = "package_seq", allocationSize = 1000)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "order_id")
  private SalesOrder order;

  @Column(name = "channel_id")
  private long channelId;

  private String number;

  @Column(name = "remote_id")
  private String remoteId;

  @Column(name = "remote_status")
  private String remoteStatus;

  private PackageState state;

  @Column(name = "stock_location")
  private String stockLocation;

  @Column(name = "split_id")
  private Long splitId;

  @Column(name = "split_from")
  private Long splitFrom;

  @Column(name = "group_key")
  private String groupKey;

  private String carrier;

  @Column(name = "carrier_code")
  private String carrierCode;

  private String label;
  private java.math.BigDecimal desi;
  private Integer boxes;
  private String warehouse;

  @Column(name = "previous_carrier")
  private String previousCarrier;

  @Column(name = "previous_carrier_code")
  private String previousCarrierCode;

  @Column(name = "previous_label")
  private String previousLabel;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
  private List<PackageItem> items;

  /** Without a list of its own: EclipseLink takes one for loaded, and reads it with every lock. */
  protected Package() {}

  private Package(
      SalesOrder order, String number, PackageState state, Tracking tracking, Instant now) {
    this.items = new ArrayList<>();
    this.order = Objects.requireNonNull(order);
    this.channelId = order.channelId();
    this.number = Objects.requireNonNull(number);
    this.state = Objects.requireNonNull(state);
    this.createdAt = now;
    this.modifiedAt = now;
    travels(tracking);
  }

  public static Package imported(
      SalesOrder order,
      String number,
      PackageState state,
      Remote remote,
      Shipping shipping,
      Instant now) {
    Package imported = new Package(order, number, state, shipping.tracking(), now);
    imported.remoteId = remote.id();
    imported.remoteStatus = remote.status();
    imported.stockLocation = shipping.stockLocation();
    return imported;
  }

  /** Of the same order and place, without the code and label, which die with this package. */
  public Package child(
      long split,
      String childNumber,
      String key,
      PackageState childState,
      Tracking wish,
      Instant now) {
    Package child = new Package(order, childNumber, childState, tracking().forChild(wish), now);
    child.splitId = split;
    child.splitFrom = id;
    child.groupKey = key;
    child.stockLocation = stockLocation;
    child.previousCarrier = carrier;
    child.previousCarrierCode = carrierCode;
    child.previousLabel = label;
    return child;
  }

  public PackageItem hold(OrderItem item, int quantity, String remoteLineId) {
    PackageItem held = new PackageItem(this, item, quantity, remoteLineId);
    items.add(held);
    return held;
  }

  public void split(Instant now) {
    if (!state.isSplittable()) {
      throw new IllegalStateException("a package that is " + state + " is not split");
    }
    become(PackageState.SPLIT, now);
  }

  /** The split was taken back, or never happened at the marketplace. */
  public void rejoin(PackageState before, Instant now) {
    if (state != PackageState.SPLIT) {
      throw new IllegalStateException("only a split package is put together again");
    }
    become(before, now);
  }

  /**
   * Units that the customer cancelled at the marketplace are gone.
   *
   * @param units what is left, by order item; none of it more than there was
   * @return what is left nothing of, to be removed
   */
  public List<PackageItem> keepOnly(Map<Long, Integer> units, Instant now) {
    List<PackageItem> gone =
        items.stream().filter(item -> !units.containsKey(item.orderItem().id())).toList();
    if (items.size() - gone.size() != units.size()) {
      throw new IllegalArgumentException("a package keeps only what it holds");
    }
    items.removeAll(gone);
    items.forEach(item -> item.keepOnly(units.get(item.orderItem().id())));
    modifiedAt = now;
    return gone;
  }

  /**
   * Taken back with its split: it never existed outside, so its number is free for another package.
   */
  public void takeBack(Instant now) {
    number = number + "~" + splitId;
    become(PackageState.CANCELLED, now);
  }

  /** The marketplace has shown this package under its own id, with its own code. */
  public void shownAs(Remote remote, Tracking live, Instant now) {
    remoteId = remote.id();
    remoteStatus = remote.status();
    travels(tracking().withLive(live.carrier(), live.carrierCode(), live.label()));
    modifiedAt = now;
  }

  /** The marketplace's own word for the state this package is in now. */
  public void seenAs(String status, Instant now) {
    if (!Objects.equals(remoteStatus, status)) {
      remoteStatus = status;
      modifiedAt = now;
    }
  }

  /** By the location's ERP code. */
  public void placedAt(String erpCode, Instant now) {
    stockLocation = Objects.requireNonNull(erpCode);
    modifiedAt = now;
  }

  /** By a command, whose transition says from where; never into or out of a split. */
  public void become(PackageState next, Instant now) {
    state = next;
    modifiedAt = now;
  }

  private void travels(Tracking tracking) {
    carrier = tracking.carrier();
    carrierCode = tracking.carrierCode();
    label = tracking.label();
    desi = tracking.desi();
    boxes = tracking.boxes();
    warehouse = tracking.warehouse();
  }

  public Tracking tracking() {
    return new Tracking(carrier, carrierCode, label, desi, boxes, warehouse);
  }

  public long id() {
    return id;
  }

  public SalesOrder order() {
    return order;
  }

  public long channelId() {
    return channelId;
  }

  public String number() {
    return number;
  }

  public String remoteId() {
    return remoteId;
  }

  public String remoteStatus() {
    return remoteStatus;
  }

  public PackageState state() {
    return state;
  }

  public String stockLocation() {
    return stockLocation;
  }

  public Long splitId() {
    return splitId;
  }

  public Long splitFrom() {
    return splitFrom;
  }

  public String groupKey() {
    return groupKey;
  }

  public long version() {
    return version;
  }

  public List<PackageItem> items() {
    return List.copyOf(items);
  }
}
