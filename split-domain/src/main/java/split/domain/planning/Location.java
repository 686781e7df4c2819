package split.domain.planning;

import split.persistence.planning.StockLocation;
import split.vocabulary.Capacity;
import split.vocabulary.PackageState;

/** A stock location as the rules see it. */
record Location(String erpCode, boolean active, Capacity capacity) {
  static Location of(StockLocation stored, long quota) {
    var capacity = new Capacity(stored.profile().maxQuota(), quota);
    return new Location(stored.erpCode(), stored.profile().active(), capacity);
  }

  /** How much it can take when this package is planned anew, which it may have to pack now. */
  Capacity without(String place, PackageState state) {
    return erpCode.equals(place) && state.isOpenLoad() ? capacity.without(1) : capacity;
  }
}
