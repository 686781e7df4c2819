package split.sandbox;

/** A fault that waits for its calls and counts them; guarded by {@link Faults}. */
public final class ArmedFault {
  private final Fault fault;
  private int seen;
  private int fired;

  ArmedFault(Fault fault) {
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }

  int seen() {
    return seen;
  }

  int fired() {
    return fired;
  }

  boolean meets(CallScope scope) {
    if (!fault.concerns(scope) || spent()) {
      return false;
    }
    seen++;
    if (seen <= fault.afterCalls()) {
      return false;
    }
    fired++;
    return true;
  }

  private boolean spent() {
    return fault.times().isPresent() && fired >= fault.times().getAsInt();
  }
}
