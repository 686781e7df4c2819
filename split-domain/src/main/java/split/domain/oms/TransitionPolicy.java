package split.domain.oms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import split.vocabulary.Code;
import split.vocabulary.Destination;
import split.vocabulary.PackageState;
import split.vocabulary.Transition;
import split.vocabulary.Violation;

/** Which transition a caller means, and whether a package may take it (OMS-1). */
final class TransitionPolicy {
  private final List<Transition> table;
  private final Collection<String> commands;

  /**
   * @param commands those that this version can run
   */
  TransitionPolicy(List<Transition> table, Collection<String> commands) {
    this.table = table;
    this.commands = commands;
  }

  sealed interface Choice {
    record Chosen(Transition transition) implements Choice {}

    record Refused(List<Violation> violations) implements Choice {}
  }

  /** By id or by slug; if both are given they must mean the same. */
  Choice choose(Long id, String slug) {
    Optional<Transition> byId = offered().stream().filter(row -> isNamed(row, id)).findFirst();
    Optional<Transition> bySlug =
        offered().stream().filter(row -> row.slug().equals(slug)).findFirst();
    List<Violation> violations = new ArrayList<>();
    if (id == null && slug == null) {
      violations.add(unknown("/transition", "transition or slug is required", null));
    }
    if (id != null && byId.isEmpty()) {
      violations.add(unknown("/transition", "there is no such transition", id));
    }
    if (slug != null && bySlug.isEmpty()) {
      violations.add(unknown("/slug", "there is no such transition", slug));
    }
    if (byId.isPresent() && bySlug.isPresent() && !byId.equals(bySlug)) {
      violations.add(unknown("/slug", "is not the slug of transition " + id, slug));
    }
    return violations.isEmpty()
        ? new Choice.Chosen(byId.or(() -> bySlug).orElseThrow())
        : new Choice.Refused(violations);
  }

  /** What can be done with a package in this state. */
  List<Transition> runnable(PackageState state) {
    return offered().stream().filter(row -> row.startsIn(state)).toList();
  }

  /**
   * @param next where it would lead; empty also where it leads back and nobody knows whereto
   */
  static Optional<Violation> obstacle(
      Transition transition, PackageState found, Optional<PackageState> next) {
    if (!transition.startsIn(found)) {
      return Optional.of(notAllowed(transition, found, "is not possible in this state"));
    }
    return transition.destination() instanceof Destination.Back && next.isEmpty()
        ? Optional.of(notAllowed(transition, found, "finds no state before this one on record"))
        : Optional.empty();
  }

  private static Violation notAllowed(Transition transition, PackageState found, String why) {
    return new Violation(
        Code.TRANSITION_NOT_ALLOWED,
        "/package",
        transition.slug() + " " + why,
        transition.from().stream().map(PackageState::wire).collect(Collectors.joining(", ")),
        found.wire());
  }

  private List<Transition> offered() {
    return table.stream().filter(row -> row.active() && commands.contains(row.command())).toList();
  }

  private static boolean isNamed(Transition row, Long id) {
    return id != null && row.id() == id;
  }

  private static Violation unknown(String pointer, String message, Object found) {
    return new Violation(
        Code.TRANSITION_UNKNOWN,
        pointer,
        message,
        "id or slug of a transition",
        found == null ? null : String.valueOf(found));
  }
}
