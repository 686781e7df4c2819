package split.sandbox;

import java.util.List;
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

  /** Where it stands: as somebody set it, otherwise at the first of its positions. */
  public String position(Switch kind) {
    return take(kind).flatMap(Fault::value).orElseGet(() -> kind.positions().iterator().next());
  }

  /** All that fire, each limited to another order; they count as one in the history. */
  public List<Fault> takeAll(Switch kind) {
    List<ArmedFault> fired = faults.takeAll(kind, scope);
    if (!fired.isEmpty()) {
      call.hit(kind.wireName());
    }
    return fired.stream().map(ArmedFault::fault).toList();
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
