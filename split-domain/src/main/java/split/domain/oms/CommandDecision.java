package split.domain.oms;

import java.util.List;
import split.vocabulary.Violation;

/** What a command makes of its input and the package. */
public sealed interface CommandDecision {
  /** Nothing but the change of state. */
  CommandDecision PLAIN = new Accept(null, () -> {});

  /**
   * @param violations all there are, pointing into the request; see {@link CommandInput#report}
   */
  record Refuse(List<Violation> violations) implements CommandDecision {
    public Refuse {
      violations = List.copyOf(violations);
    }
  }

  /**
   * @param note what the record of it says beyond the transition, such as a reason; or null
   * @param effect done in the transaction of the command, after the state has changed
   */
  record Accept(String note, Runnable effect) implements CommandDecision {}

  /** Accepted, unless something was found wrong while reading the input. */
  static CommandDecision unless(CommandInput input, Runnable effect) {
    return input.violations().isEmpty() ? new Accept(null, effect) : new Refuse(input.violations());
  }
}
