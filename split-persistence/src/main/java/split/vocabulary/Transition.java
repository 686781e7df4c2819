package split.vocabulary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What may be done with a package, as data: a row for each way that a command is offered.
 *
 * @param id fixed at installation, as the slug is
 * @param command names the code that is run; several transitions may share it
 * @param parameters JSON object of switches that belong to the command
 */
public record Transition(
    long id,
    String slug,
    String command,
    String title,
    Set<PackageState> from,
    Destination destination,
    String parameters,
    boolean active) {
  public Transition {
    from = Collections.unmodifiableSet(EnumSet.copyOf(from));
  }

  public Transition with(String otherParameters) {
    return new Transition(id, slug, command, title, from, destination, otherParameters, active);
  }

  public boolean startsIn(PackageState state) {
    return from.contains(state);
  }
}
