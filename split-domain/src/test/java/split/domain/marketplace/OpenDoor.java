package split.domain.marketplace;

import java.time.Clock;
import java.util.Optional;

/** The door to marketplaces as tests need it: it opens to this machine. */
public final class OpenDoor {
  private OpenDoor() {}

  public static RemoteCalls calls(Clock clock) {
    return calls(rate -> Optional.empty(), clock);
  }

  static RemoteCalls calls(CallBudget budget, Clock clock) {
    return new RemoteCalls(new AddressGuard(true), new RemoteClients(), budget, clock);
  }
}
