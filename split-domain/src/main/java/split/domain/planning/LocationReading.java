package split.domain.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import split.persistence.planning.LocationViews;
import split.view.Slice;
import split.view.Window;
import split.view.planning.LocationFilter;
import split.view.planning.LocationRow;
import split.view.planning.UnknownLocation;

/** Shows stock locations with what they have to pack (OMS-4). */
@Stateless
public class LocationReading {
  @Inject private LocationViews locations;

  /** In the order in which planning asks them. */
  public Slice<LocationRow> page(LocationFilter filter, Window window) {
    return locations.page(filter, window);
  }

  public Optional<LocationRow> find(long id) {
    return locations.find(id);
  }

  /** What packages name and nobody has described. */
  public List<UnknownLocation> unknown() {
    return locations.unknown();
  }
}
