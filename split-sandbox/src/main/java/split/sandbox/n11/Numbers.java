package split.sandbox.n11;

import java.util.SplittableRandom;

/**
 * Every number N11 gives out, the same ones after each reset. Given numbers are never made again.
 */
public final class Numbers {
  private static final long SEED = 204;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private long packageId = 2_590_000;
  private long lineId = 71_000_000;
  private long productId = 500_000;
  private long campaign = 7_300_000_000L;
  private long orderNumber = 204_900_000_000L;

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

  /** A new campaign code: a counter, and three digits that nobody can guess. */
  synchronized String campaignCode() {
    campaign++;
    return campaign + String.format("%03d", random.nextInt(1000));
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
