package split.sandbox.n11;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A package as it was at one moment. The campaign code is what N11 shows as the cargo tracking
 * number.
 */
public record ShipmentPackage(
    long id,
    String orderNumber,
    PackageStatus status,
    String campaignCode,
    Optional<String> trackingNumber,
    List<OrderLine> lines,
    List<HistoryEntry> history,
    Origin origin) {

  public Instant created() {
    return history.getFirst().time();
  }

  public Instant lastModified() {
    return history.getLast().time();
  }

  public boolean broken() {
    return status == PackageStatus.UNPACKED;
  }

  public int units() {
    return lines.stream().mapToInt(OrderLine::quantity).sum();
  }

  public Optional<OrderLine> line(long lineId) {
    return lines.stream().filter(line -> line.id() == lineId).findFirst();
  }

  ShipmentPackage to(PackageStatus next, Instant now) {
    List<HistoryEntry> longer = new ArrayList<>(history);
    longer.add(new HistoryEntry(now, next));
    return new ShipmentPackage(
        id, orderNumber, next, campaignCode, trackingNumber, lines, List.copyOf(longer), origin);
  }

  ShipmentPackage with(List<OrderLine> otherLines) {
    return new ShipmentPackage(
        id,
        orderNumber,
        status,
        campaignCode,
        trackingNumber,
        List.copyOf(otherLines),
        history,
        origin);
  }

  ShipmentPackage labelled(String number) {
    return new ShipmentPackage(
        id, orderNumber, status, campaignCode, Optional.of(number), lines, history, origin);
  }
}
