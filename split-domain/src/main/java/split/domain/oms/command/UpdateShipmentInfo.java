package split.domain.oms.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import split.domain.oms.CommandDecision;
import split.domain.oms.CommandInput;
import split.domain.oms.CommandedPackage;
import split.domain.oms.PackageCommand;
import split.persistence.oms.Package;
import split.persistence.oms.Remote;
import split.persistence.oms.Shipment;
import split.persistence.oms.Shipments;
import split.vocabulary.Code;
import split.vocabulary.Tracking;

/** The shipment goes with another carrier, or under another number. */
@ApplicationScoped
public class UpdateShipmentInfo implements PackageCommand {
  private static final int LONGEST = 200;

  @Inject private Shipments shipments;

  @Override
  public String command() {
    return "update_shipment_info";
  }

  @Override
  public CommandDecision decide(CommandedPackage commanded) {
    CommandInput input = commanded.input();
    String carrier = input.field("cargo_company").text(LONGEST);
    String tracking = input.field("tracking_number").text(LONGEST);
    String query = input.field("query_number").text(LONGEST);
    if (carrier == null && tracking == null && query == null) {
      input.report(
          Code.PAYLOAD_INVALID,
          "says nothing of the shipment",
          "cargo_company, tracking_number or query_number");
    }
    Package stored = commanded.stored();
    return CommandDecision.unless(
        input,
        () -> {
          shipment(stored, commanded.now()).goesWith(carrier, tracking, query, commanded.now());
          Tracking live = new Tracking(carrier, tracking, null, null, null, null);
          stored.shownAs(
              new Remote(stored.remoteId(), stored.remoteStatus()), live, commanded.now());
        });
  }

  /** What was packed elsewhere, or without one, has it from now on. */
  private Shipment shipment(Package stored, Instant now) {
    return shipments
        .of(stored.id())
        .orElseGet(
            () -> {
              Shipment made = new Shipment(stored, Shipment.numberFor(stored), now);
              shipments.add(made);
              return made;
            });
  }
}
