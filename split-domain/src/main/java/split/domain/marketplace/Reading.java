package split.domain.marketplace;

import java.util.List;

/** How reading an order ended. */
public sealed interface Reading permits Reading.Found, Fault {
  /** What the marketplace shows; empty where it does not know the order. */
  record Found(List<RemotePackage> packages) implements Reading {
    public Found {
      packages = List.copyOf(packages);
    }
  }
}
