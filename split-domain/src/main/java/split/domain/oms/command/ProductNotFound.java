package split.domain.oms.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import split.domain.oms.CommandDecision;
import split.domain.oms.CommandedPackage;
import split.domain.oms.PackageCommand;
import split.domain.oms.PlanningNeeded;

/** Something of the package is not where it should be: all of it has to come from elsewhere. */
@ApplicationScoped
public class ProductNotFound implements PackageCommand {
  @Inject private Event<PlanningNeeded> planning;

  @Override
  public String command() {
    return "product_not_found";
  }

  @Override
  public CommandDecision decide(CommandedPackage commanded) {
    return CommandDecision.unless(
        commanded.input(), () -> planning.fire(PlanningNeeded.after(commanded, Map.of())));
  }
}
