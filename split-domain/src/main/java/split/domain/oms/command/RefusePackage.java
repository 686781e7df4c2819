package split.domain.oms.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import split.domain.oms.CommandDecision;
import split.domain.oms.CommandInput;
import split.domain.oms.CommandedPackage;
import split.domain.oms.PackageCommand;
import split.domain.oms.PlanningNeeded;
import split.persistence.oms.DenialReason;
import split.persistence.oms.DenialReasons;
import split.vocabulary.Code;

/** A place does not take the package, and says why; another one has to be found. */
@ApplicationScoped
public class RefusePackage implements PackageCommand {
  @Inject private DenialReasons reasons;
  @Inject private Event<PlanningNeeded> planning;

  @Override
  public String command() {
    return "refuse_package";
  }

  @Override
  public CommandDecision decide(CommandedPackage commanded) {
    CommandInput field = commanded.input().field("denial_reason").required();
    Long id = field.integer(1, Long.MAX_VALUE);
    Optional<DenialReason> reason =
        id == null ? Optional.empty() : reasons.find(id).filter(known -> known.terms().active());
    if (id != null && reason.isEmpty()) {
      field.report(
          Code.PAYLOAD_INVALID, "is no active denial reason", "id of an active denial reason");
    }
    if (!commanded.input().violations().isEmpty()) {
      return new CommandDecision.Refuse(commanded.input().violations());
    }
    String note = "denial reason %d: %s".formatted(id, reason.orElseThrow().terms().title());
    return new CommandDecision.Accept(
        note, () -> planning.fire(PlanningNeeded.after(commanded, Map.of())));
  }
}
