package split.bench.faults;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import split.bench.Pranks;
import split.bench.Wire;

/** What the marketplaces do to some of the orders: each order's fate hangs on the seed alone. */
final class Mischiefs {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Wire sandbox;
  private final long seed;
  private final boolean isOn;
  private final Set<String> interfered = ConcurrentHashMap.newKeySet();

  Mischiefs(Wire sandbox, long seed, boolean isOn) {
    this.sandbox = sandbox;
    this.seed = seed;
    this.isOn = isOn;
  }

  void arm(Errand errand) {
    if (!isOn) {
      return;
    }
    Pranks.Prank prank =
        new Pranks((seed + errand.order()) * SPREAD).next(errand.mall(), errand.order());
    if (prank.isInterference()) {
      interfered.add(errand.mall().orderNumber(errand.order()));
    }
    if (!prank.faults().isEmpty()) {
      sandbox.post("control/faults", prank.faults());
    }
  }

  /** Orders of which somebody else changed the package. */
  Set<String> interfered() {
    return Set.copyOf(interfered);
  }
}
