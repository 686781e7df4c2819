package split.web.planning;

import java.time.Instant;
import split.view.planning.LocationRow;

/**
 * A stock location.
 *
 * @param quota packages that it has to pack, counted
 * @param availableQuota null where there is no maximum
 */
public record LocationShown(
    long id,
    String erpCode,
    String name,
    Integer maxQuota,
    long quota,
    Long availableQuota,
    int priority,
    boolean isActive,
    Instant createdDate,
    Instant modifiedDate) {
  static LocationShown of(LocationRow row) {
    return new LocationShown(
        row.id(),
        row.erpCode(),
        row.name(),
        row.capacity().maxQuota(),
        row.capacity().quota(),
        row.capacity().available(),
        row.priority(),
        row.active(),
        row.createdAt(),
        row.modifiedAt());
  }
}
