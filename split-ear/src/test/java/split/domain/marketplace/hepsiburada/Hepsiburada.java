package split.domain.marketplace.hepsiburada;

import java.time.Clock;
import java.util.Optional;
import split.domain.marketplace.AddressGuard;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.RemoteCalls;
import split.domain.marketplace.RemoteClients;

/** Hands the adapter to tests that run without a container; it may call this machine. */
public final class Hepsiburada {
  private Hepsiburada() {}

  public static Marketplace adapter() {
    Clock clock = Clock.systemUTC();
    return new HepsiburadaMarketplace(
        new RemoteCalls(
            new AddressGuard(true), new RemoteClients(), rate -> Optional.empty(), clock),
        clock);
  }
}
