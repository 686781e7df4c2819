package split.sandbox.hepsiburada;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import split.sandbox.Refused;

/** Makes packages with numbers and barcodes of their own. */
final class Wrapping {
  private final Numbers numbers;
  private final Holdings holdings;

  Wrapping(Numbers numbers, Holdings holdings) {
    this.numbers = numbers;
    this.holdings = holdings;
  }

  /** Refuses barcodes that were used before, or twice now. */
  void free(List<Packing> packings) {
    List<String> proposed =
        packings.stream().flatMap(packing -> packing.barcode().stream()).toList();
    boolean distinct = proposed.stream().distinct().count() == proposed.size();
    Refused.unless(
        distinct && proposed.stream().noneMatch(holdings::hasBarcode), Refusal.BARCODE_EXISTS);
  }

  ShipmentPackage wrap(List<LineItem> lines, Packing packing, Origin origin, Instant now) {
    HistoryEntry packed = new HistoryEntry(now, PackageStatus.OPEN);
    return put(unused(), lines, packing, origin, List.of(packed));
  }

  /** The package an order was sold in, in the state it was sold with. */
  ShipmentPackage sold(Sale sale, PackageStatus status) {
    List<HistoryEntry> history = new ArrayList<>();
    history.add(new HistoryEntry(sale.order().time(), PackageStatus.OPEN));
    if (status != PackageStatus.OPEN) {
      history.add(new HistoryEntry(sale.order().time(), status));
    }
    String number = sale.packageNumber().orElseGet(this::unused);
    Origin origin = Origin.of(Origin.Kind.ORDER);
    return put(number, sale.lines(), Packing.UNSTATED, origin, List.copyOf(history));
  }

  private String unused() {
    String number = numbers.packageNumber();
    return holdings.find(number).isPresent() ? unused() : number;
  }

  private ShipmentPackage put(
      String number,
      List<LineItem> lines,
      Packing packing,
      Origin origin,
      List<HistoryEntry> history) {
    return holdings.put(
        new ShipmentPackage(
            numbers.packageId(),
            number,
            packing.barcode().orElseGet(numbers::barcode),
            history.getLast().status(),
            packing,
            Optional.empty(),
            List.copyOf(lines),
            history,
            origin));
  }
}
