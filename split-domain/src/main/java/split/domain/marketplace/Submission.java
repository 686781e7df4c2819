package split.domain.marketplace;

import java.time.Duration;
import java.util.Set;

/** The five ways a submission ends (MKT-3). */
public sealed interface Submission {
  /**
   * @param childIds the new packages' ids, where the answer names them; a hint, not the proof
   */
  record Accepted(Set<String> childIds) implements Submission {
    public Accepted {
      childIds = Set.copyOf(childIds);
    }
  }

  /** Refused for good: it did not take effect and will not. */
  record Rejected(String code, String detail) implements Submission {}

  /** It may or may not have taken effect: read before telling it again. */
  record Unknown(String detail) implements Submission {}

  record Throttled(Duration retryAfter, String detail) implements Submission {}

  record Unauthorised(String detail) implements Submission {}

  /** A fault while submitting; with wrong settings nothing is told until somebody mends them. */
  static Submission failed(Fault fault) {
    return switch (fault) {
      case Fault.Throttled(Duration retryAfter, String detail) -> new Throttled(retryAfter, detail);
      case Fault.Unreachable(String detail) -> new Unknown(detail);
      case Fault.Unauthorised(String detail) -> new Unauthorised(detail);
      case Fault.Misconfigured(String detail) -> new Unauthorised(detail);
    };
  }
}
