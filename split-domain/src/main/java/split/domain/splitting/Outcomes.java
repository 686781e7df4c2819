package split.domain.splitting;

import split.domain.marketplace.Fault;
import split.domain.operation.Outcome;

/** What a marketplace's fault means for the operation that met it. */
final class Outcomes {
  private Outcomes() {}

  static Outcome of(Fault fault) {
    return switch (fault) {
      case Fault.Throttled throttled ->
          new Outcome.Throttled(throttled.retryAfter(), throttled.detail());
      case Fault.Unreachable unreachable -> new Outcome.Unreachable(unreachable.detail());
      case Fault.Unauthorised unauthorised -> new Outcome.Unauthorised(unauthorised.detail());
      case Fault.Misconfigured misconfigured ->
          new Outcome.Refused("misconfigured", misconfigured.detail());
    };
  }
}
