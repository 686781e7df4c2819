package split.sandbox;

import java.util.Optional;

/** The switches as one call meets them; whichever fires is written into the history. */
public final class Switches {
  private final Faults faults;
  private final CallScope scope;
  private final Call call;

  Switches(Faults faults, CallScope scope, Call call) {
    this.faults = faults;
    this.scope = scope;
    this.call = call;
  }

  public Optional<Fault> take(Switch kind) {
    return armed(kind).map(ArmedFault::fault);
  }

  public boolean on(Switch kind) {
    return armed(kind).isPresent();
  }

  Optional<ArmedFault> armed(Switch kind) {
    Optional<ArmedFault> fired = faults.take(kind, scope);
    fired.ifPresent(fault -> call.hit(kind.wireName()));
    return fired;
  }

  boolean hold(Switch kind, long millisByDefault) {
    Optional<ArmedFault> fired = armed(kind);
    fired.ifPresent(fault -> faults.hold(fault, millisByDefault));
    return fired.isPresent();
  }
}
