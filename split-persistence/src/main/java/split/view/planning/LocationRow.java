package split.view.planning;

import java.time.Instant;
import split.vocabulary.Capacity;

/** A stock location with what it has to do. */
public record LocationRow(
    long id,
    String erpCode,
    String name,
    Capacity capacity,
    int priority,
    boolean active,
    Instant createdAt,
    Instant modifiedAt) {
  /** Before its packages were counted. */
  public LocationRow(
      long id,
      String erpCode,
      String name,
      Integer maxQuota,
      int priority,
      boolean active,
      Instant createdAt,
      Instant modifiedAt) {
    this(id, erpCode, name, new Capacity(maxQuota, 0), priority, active, createdAt, modifiedAt);
  }

  public LocationRow with(long quota) {
    Capacity counted = new Capacity(capacity.maxQuota(), quota);
    return new LocationRow(id, erpCode, name, counted, priority, active, createdAt, modifiedAt);
  }
}
