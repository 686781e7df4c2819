package split.vocabulary;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The life of a package, with the numbers that travel as {@code state.enum_value}.
 *
 * <p>100, 200, 400, 500, 900, 920 and 1100 are the platform's published numbers. It publishes 550
 * without a name, and the others here without a number; 910 for a package that was split is our
 * own. All those are our own choice.
 */
public enum PackageState {
  WAITING(100),
  PREPARING(200),
  BLOCKED(300),
  NEEDS_RESCHEDULING(350),
  READY_FOR_PACKAGING(400),
  PACKED(500),
  WAITING_REMOTE_ACTION(550),
  SHIPPED(600),
  READY_FOR_CUSTOMER_PICKUP(620),
  ATTEMPTED_DELIVERY(630),
  DELIVERY_FAILED(640),
  DELIVERED(650),
  CANCELLATION_WAITING(890),
  CANCELLED(900),
  SPLIT(910),
  OUT_OF_STOCK(920),
  PACKED_FOR_REFUND(1100);

  private static final Set<PackageState> BEFORE_PACKING =
      EnumSet.of(WAITING, PREPARING, READY_FOR_PACKAGING, WAITING_REMOTE_ACTION);

  /** {@link #isOpenLoad}: also what is held up, since its goods lie there ready to be packed. */
  private static final Set<PackageState> OPEN_LOAD =
      EnumSet.of(
          WAITING,
          PREPARING,
          BLOCKED,
          READY_FOR_PACKAGING,
          WAITING_REMOTE_ACTION,
          CANCELLATION_WAITING);

  private final int value;

  PackageState(int value) {
    this.value = value;
  }

  public int value() {
    return value;
  }

  public String wire() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Only what is not packed yet can be divided. */
  public boolean isSplittable() {
    return BEFORE_PACKING.contains(this);
  }

  /** A new package starts before packing; nothing is born shipped. */
  public boolean isInitial() {
    return BEFORE_PACKING.contains(this);
  }

  /** A group in this state is named by the caller but gets no package of its own. */
  public boolean isIgnored() {
    return this == CANCELLED;
  }

  /** Still stands for goods that somebody has to handle. */
  public boolean isLive() {
    return this != CANCELLED && this != SPLIT;
  }

  /**
   * Is work that its stock location still has to do, and takes up one of its quota (OMS-4). Refused
   * goods and missing ones are not at the location any more.
   */
  public boolean isOpenLoad() {
    return OPEN_LOAD.contains(this);
  }

  public static Set<PackageState> openLoad() {
    return Collections.unmodifiableSet(OPEN_LOAD);
  }

  public static Optional<PackageState> of(String wire) {
    return Arrays.stream(values()).filter(state -> state.wire().equals(wire)).findFirst();
  }

  public static Optional<PackageState> of(int value) {
    return Arrays.stream(values()).filter(state -> state.value == value).findFirst();
  }

  public static List<PackageState> splittable() {
    return List.copyOf(BEFORE_PACKING);
  }
}
