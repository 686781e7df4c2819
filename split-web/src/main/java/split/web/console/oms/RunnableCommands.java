package split.web.console.oms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import split.domain.oms.CommandReading;
import split.vocabulary.PackageState;
import split.vocabulary.Transition;
import split.web.console.Words;

/** What can be done with packages, and how it is called. */
@Named
@RequestScoped
public class RunnableCommands {
  /** Planning has a screen of its own. */
  private static final String PLANNING = "manual_planning";

  @Inject private CommandReading reading;
  @Inject private Words words;

  public List<Transition> in(PackageState state) {
    return reading.runnable().apply(state);
  }

  /** Where it is given. */
  public String page(Transition transition, long packageId) {
    return transition.command().equals(PLANNING)
        ? "planning.xhtml?id=" + packageId
        : "package-command.xhtml?id=%d&transition=%d".formatted(packageId, transition.id());
  }

  public boolean isPlannable(PackageState state) {
    return reading.runnable().apply(state).stream().anyMatch(row -> row.command().equals(PLANNING));
  }

  /** As the table has it, where nobody has translated it. */
  public String title(Transition transition) {
    return named(transition.slug(), transition.title());
  }

  private String named(String slug, String otherwise) {
    String name = words.name("transition", slug);
    return name.equals(slug) ? otherwise : name;
  }
}
