package split.vocabulary;

/**
 * How much a stock location takes (OMS-4).
 *
 * @param maxQuota packages it may have to pack at a time; null if nobody has said
 * @param quota packages it has to pack now; more than the maximum where they came without planning
 */
public record Capacity(Integer maxQuota, long quota) {
  /** Null where there is no maximum; below zero where the location is overloaded. */
  public Long available() {
    return maxQuota == null ? null : maxQuota - quota;
  }

  /** A location without a maximum is nobody's choice by quota, as on the platform. */
  public boolean hasRoomFor(long packages) {
    return maxQuota != null && available() >= packages;
  }

  /** As it would be if so many packages left. */
  public Capacity without(long packages) {
    return new Capacity(maxQuota, quota - packages);
  }
}
