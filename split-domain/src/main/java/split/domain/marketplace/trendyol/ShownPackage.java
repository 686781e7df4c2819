package split.domain.marketplace.trendyol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;

/** One row of Trendyol's orders. */
sealed interface ShownPackage {
  /** Null where not even that can be read. */
  String id();

  /** Null where not even that can be read. */
  String orderNumber();

  /** By Trendyol's clock; null where it does not say. */
  Instant modified();

  record Usable(RemotePackage remote, Instant modified) implements ShownPackage {
    @Override
    public String id() {
      return remote.id();
    }

    @Override
    public String orderNumber() {
      return remote.orderNumber();
    }
  }

  record Unusable(String id, String orderNumber, Instant modified, String flaw)
      implements ShownPackage {}

  /** All of them, or none. */
  static Reading reading(List<ShownPackage> all) {
    List<RemotePackage> found = new ArrayList<>();
    for (ShownPackage one : all) {
      switch (one) {
        case Usable usable -> found.add(usable.remote());
        case Unusable unusable -> {
          return new Fault.Unreachable("the answer cannot be read: " + unusable.flaw());
        }
      }
    }
    return new Reading.Found(found);
  }
}
