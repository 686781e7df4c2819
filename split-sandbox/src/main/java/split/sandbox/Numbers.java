package split.sandbox;

import java.util.SplittableRandom;

/**
 * Every number a marketplace gives out, the same ones after each reset. Given numbers are never
 * made again.
 */
public final class Numbers {
  private static final long SEED = 204;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private long packageId;
  private long lineId;
  private long productId = 500_000;
  private long code;
  private long orderNumber;

  /** Each begins after the one given. */
  public Numbers(long packageId, long lineId, long code, long orderNumber) {
    this.packageId = packageId;
    this.lineId = lineId;
    this.code = code;
    this.orderNumber = orderNumber;
  }

  public synchronized long packageId() {
    return ++packageId;
  }

  public synchronized long lineId() {
    return ++lineId;
  }

  public synchronized long productId() {
    return ++productId;
  }

  public synchronized String orderNumber() {
    return Long.toString(++orderNumber);
  }

  /** A new code for the carrier: a counter, and three digits that nobody can guess. */
  public synchronized String code() {
    code++;
    return code + String.format("%03d", random.nextInt(1000));
  }

  public synchronized long givenPackageId(long id) {
    packageId = Math.max(packageId, id);
    return id;
  }

  public synchronized long givenLineId(long id) {
    lineId = Math.max(lineId, id);
    return id;
  }
}
