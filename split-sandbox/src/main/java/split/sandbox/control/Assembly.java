package split.sandbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import split.sandbox.CallLog;
import split.sandbox.Faults;
import split.sandbox.Gate;
import split.sandbox.OffsetClock;
import split.sandbox.hepsiburada.wire.HepsiburadaDoor;
import split.sandbox.hepsiburada.wire.Messages;
import split.sandbox.n11.Shops;
import split.sandbox.n11.wire.Interference;
import split.sandbox.n11.wire.N11Door;
import split.sandbox.push.PushSender;
import split.sandbox.wire.Sending;

/**
 * Puts the sandbox together. The history goes by the real clock, the marketplaces by one that can
 * be moved.
 */
@ApplicationScoped
public class Assembly {
  private final Clock clock = Clock.systemUTC();

  @Produces
  @Singleton
  Faults faults() {
    return new Faults();
  }

  @Produces
  @Singleton
  CallLog calls() {
    return new CallLog(clock);
  }

  @Produces
  @Singleton
  Gate gate(Faults faults, CallLog calls) {
    return new Gate(faults, calls, clock);
  }

  @Produces
  @Singleton
  Sending sending(Faults faults) {
    return new Sending(faults);
  }

  @Produces
  @Singleton
  PushSender pushes(Faults faults, CallLog calls) {
    return new PushSender(faults, calls);
  }

  /** Ends its thread together with the application. */
  static void stop(@Disposes PushSender pushes) {
    pushes.close();
  }

  @Produces
  @Singleton
  Shops shops(Faults faults) {
    return new Shops(new OffsetClock(clock, faults));
  }

  @Produces
  @Singleton
  Interference interference(CallLog calls) {
    return new Interference(calls);
  }

  @Produces
  @Singleton
  N11Door n11(Shops shops, Gate gate, Interference interference, Faults faults) {
    return new N11Door(shops, gate, interference, new OffsetClock(clock, faults));
  }

  @Produces
  @Singleton
  split.sandbox.hepsiburada.Shops hepsiburadaShops(Faults faults) {
    return new split.sandbox.hepsiburada.Shops(new OffsetClock(clock, faults));
  }

  @Produces
  @Singleton
  Messages hepsiburadaMessages(PushSender pushes) {
    return new Messages(pushes);
  }

  @Produces
  @Singleton
  split.sandbox.hepsiburada.wire.Interference hepsiburadaInterference(
      CallLog calls, Messages messages) {
    return new split.sandbox.hepsiburada.wire.Interference(calls, messages);
  }

  @Produces
  @Singleton
  HepsiburadaDoor hepsiburada(
      split.sandbox.hepsiburada.Shops shops,
      Gate gate,
      split.sandbox.hepsiburada.wire.Interference interference,
      Messages messages) {
    return new HepsiburadaDoor(shops, gate, interference, messages);
  }
}
