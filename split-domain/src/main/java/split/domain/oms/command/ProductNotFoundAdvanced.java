package split.domain.oms.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import split.domain.oms.CommandDecision;
import split.domain.oms.CommandInput;
import split.domain.oms.CommandedPackage;
import split.domain.oms.PackageCommand;
import split.domain.oms.PlanningNeeded;
import split.persistence.oms.Packages;

/** Only what is missing has to come from elsewhere; the rest of the package stays where it is. */
@ApplicationScoped
public class ProductNotFoundAdvanced implements PackageCommand {
  @Inject private Packages packages;
  @Inject private Event<PlanningNeeded> planning;

  @Override
  public String command() {
    return "product_not_found_advanced";
  }

  @Override
  public CommandDecision decide(CommandedPackage commanded) {
    CommandInput items = commanded.input().field("package_items").required();
    List<CommandInput> places = items.isEmpty() ? List.of() : items.elements();
    MissingUnits missing = new MissingUnits(packages.itemsOf(List.of(commanded.stored())));
    places.forEach(missing::read);
    missing.judge(items);
    Map<Long, Integer> units = missing.byOrderItem();
    return CommandDecision.unless(
        commanded.input(), () -> planning.fire(PlanningNeeded.after(commanded, units)));
  }
}
