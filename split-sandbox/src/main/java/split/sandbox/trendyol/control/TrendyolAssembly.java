package split.sandbox.trendyol.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import split.sandbox.CallLog;
import split.sandbox.Faults;
import split.sandbox.Gate;
import split.sandbox.OffsetClock;
import split.sandbox.push.PushSender;
import split.sandbox.trendyol.Shops;
import split.sandbox.trendyol.wire.Interference;
import split.sandbox.trendyol.wire.Messages;
import split.sandbox.trendyol.wire.TrendyolDoor;

/** Puts Trendyol together. */
@ApplicationScoped
public class TrendyolAssembly {
  @Produces
  @Singleton
  Shops shops(Faults faults) {
    return new Shops(new OffsetClock(Clock.systemUTC(), faults));
  }

  @Produces
  @Singleton
  Messages messages(PushSender pushes, Faults faults, Shops shops) {
    return new Messages(pushes, faults, shops.clock());
  }

  @Produces
  @Singleton
  Interference interference(CallLog calls, Messages messages) {
    return new Interference(calls, messages);
  }

  @Produces
  @Singleton
  TrendyolDoor door(Shops shops, Gate gate, Interference interference, Messages messages) {
    return new TrendyolDoor(shops, gate, interference, messages);
  }
}
