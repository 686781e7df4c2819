package split.domain.oms.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import split.domain.oms.CommandDecision;
import split.domain.oms.CommandInput;
import split.domain.oms.CommandedPackage;
import split.domain.oms.PackageCommand;
import split.domain.oms.command.BarcodePolicy.Held;
import split.domain.oms.command.BarcodePolicy.Mismatch;
import split.domain.oms.command.BarcodePolicy.Scanned;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.persistence.oms.Shipment;
import split.persistence.oms.Shipments;
import split.vocabulary.Code;

/** Complete packaging with shipment (OMS-2): what was packed is what belongs in. */
@ApplicationScoped
public class CompletePacking implements PackageCommand {
  private static final int LONGEST_BARCODE = 200;
  private static final int LONGEST_NUMBER = 100;

  @Inject private Packages packages;
  @Inject private Shipments shipments;

  @Override
  public String command() {
    return "complete_packing";
  }

  @Override
  public CommandDecision decide(CommandedPackage commanded) {
    Package stored = commanded.stored();
    CommandInput barcodes = commanded.input().field("barcodes").required();
    List<CommandInput> places = barcodes.isEmpty() ? List.of() : barcodes.elements();
    List<Scanned> scanned = places.stream().map(CompletePacking::scanned).toList();
    if (!barcodes.isEmpty()) {
      BarcodePolicy.compare(held(stored), scanned)
          .forEach(mismatch -> report(mismatch, barcodes, places));
    }
    String number = commanded.input().field("shipment_number").text(LONGEST_NUMBER);
    return CommandDecision.unless(
        commanded.input(),
        () ->
            shipments.add(
                new Shipment(
                    stored,
                    number == null ? Shipment.numberFor(stored) : number,
                    commanded.now())));
  }

  private static Scanned scanned(CommandInput pair) {
    return new Scanned(
        pair.field("order_item").required().integer(1, Long.MAX_VALUE),
        pair.field("barcode").required().text(LONGEST_BARCODE));
  }

  private List<Held> held(Package stored) {
    return packages.itemsOf(List.of(stored)).stream()
        .map(item -> item.orderItem())
        .map(item -> new Held(item.id(), item.barcode()))
        .toList();
  }

  private static void report(Mismatch mismatch, CommandInput all, List<CommandInput> places) {
    CommandInput place = mismatch.place() < 0 ? all : places.get(mismatch.place());
    place.report(Code.BARCODE_MISMATCH, mismatch.message(), mismatch.wanted());
  }
}
