package split.sandbox.hepsiburada;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A package as it was at one moment.
 *
 * @param barcode what the carrier scans
 * @param trackingNumber the carrier's own number, known when it is on its way
 */
public record ShipmentPackage(
    String id,
    String packageNumber,
    String barcode,
    PackageStatus status,
    Packing packing,
    Optional<String> trackingNumber,
    List<LineItem> lines,
    List<HistoryEntry> history,
    Origin origin) {

  public Instant created() {
    return history.getFirst().time();
  }

  public Instant lastModified() {
    return history.getLast().time();
  }

  public boolean open() {
    return status == PackageStatus.OPEN;
  }

  public int units() {
    return lines.stream().mapToInt(LineItem::quantity).sum();
  }

  public Optional<LineItem> line(String lineId) {
    return lines.stream().filter(line -> line.id().equals(lineId)).findFirst();
  }

  public Set<String> orderNumbers() {
    return lines.stream().map(LineItem::orderNumber).collect(Collectors.toUnmodifiableSet());
  }

  ShipmentPackage to(PackageStatus next, Instant now) {
    List<HistoryEntry> longer = new ArrayList<>(history);
    longer.add(new HistoryEntry(now, next));
    return new ShipmentPackage(
        id,
        packageNumber,
        barcode,
        next,
        packing,
        trackingNumber,
        lines,
        List.copyOf(longer),
        origin);
  }

  ShipmentPackage tracked(String number) {
    return new ShipmentPackage(
        id, packageNumber, barcode, status, packing, Optional.of(number), lines, history, origin);
  }
}
