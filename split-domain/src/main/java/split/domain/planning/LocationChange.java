package split.domain.planning;

import java.util.Optional;
import split.vocabulary.LocationProfile;

/**
 * What somebody says of a stock location; null leaves it as it is.
 *
 * @param maxQuota empty where there shall be none any more
 */
public record LocationChange(
    String name, Optional<Integer> maxQuota, Integer priority, Boolean active) {
  public LocationProfile over(LocationProfile before) {
    return new LocationProfile(
        name == null ? before.name() : name,
        maxQuota == null ? before.maxQuota() : maxQuota.orElse(null),
        priority == null ? before.priority() : priority,
        active == null ? before.active() : active);
  }
}
