package split.domain.planning;

import java.util.Map;

/**
 * Part of a package that is to leave from one location.
 *
 * @param units by order item
 * @param erpCode of the location, or null where nobody has said from where
 */
record Parcel(Map<Long, Integer> units, String erpCode) {
  Parcel {
    units = Map.copyOf(units);
  }
}
