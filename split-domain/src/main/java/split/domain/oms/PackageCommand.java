package split.domain.oms;

/**
 * One kind of command on a package. A feature implements this as a bean; whoever takes commands in
 * knows none of them.
 *
 * <p>The package is locked and the state has been looked at, but a wrong one is said together with
 * what is wrong with the input: so {@link #decide} is asked in any state, and changes nothing. What
 * it accepts is done in the same transaction, once the package has entered the state the transition
 * leads to; the change is logged and told by then. A transition without a destination leaves the
 * state to the command, which changes it through {@link PackageChanges}.
 */
public interface PackageCommand {
  /** The name by which transitions call it, such as {@code manual_planning}. */
  String command();

  CommandDecision decide(CommandedPackage commanded);
}
