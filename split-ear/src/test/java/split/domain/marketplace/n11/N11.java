package split.domain.marketplace.n11;

import java.time.Clock;
import java.util.Optional;
import split.domain.marketplace.AddressGuard;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.RemoteCalls;
import split.domain.marketplace.RemoteClients;

/** Hands the adapter to tests that run without a container; it may call this machine. */
public final class N11 {
  private N11() {}

  public static Marketplace adapter() {
    return new N11Marketplace(
        new RemoteCalls(
            new AddressGuard(true),
            new RemoteClients(),
            rate -> Optional.empty(),
            Clock.systemUTC()));
  }
}
