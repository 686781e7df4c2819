package split.sandbox.trendyol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A package as it was at one moment. Its history may go on beyond now: Trendyol makes and breaks
 * packages some time after it said that it will, and shows nothing before.
 *
 * @param trackingNumber the code that the carrier scans
 */
public record ShipmentPackage(
    long id,
    String orderNumber,
    String trackingNumber,
    Dispatch dispatch,
    List<OrderLine> lines,
    List<HistoryEntry> history,
    Origin origin) {

  /** In the end, shown or not. */
  public PackageStatus status() {
    return history.getLast().status();
  }

  /** The package as Trendyol shows it at that time; empty if it does not yet. */
  public Optional<ShipmentPackage> at(Instant now) {
    List<HistoryEntry> past = history.stream().filter(each -> !each.time().isAfter(now)).toList();
    return past.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ShipmentPackage(id, orderNumber, trackingNumber, dispatch, lines, past, origin));
  }

  public Instant created() {
    return history.getFirst().time();
  }

  public Instant lastModified() {
    Instant moved = history.getLast().time();
    return dispatch.told().filter(moved::isBefore).orElse(moved);
  }

  public boolean broken() {
    return status() == PackageStatus.UNPACKED;
  }

  public int units() {
    return lines.stream().mapToInt(OrderLine::quantity).sum();
  }

  public Optional<OrderLine> line(long lineId) {
    return lines.stream().filter(line -> line.id() == lineId).findFirst();
  }

  ShipmentPackage to(PackageStatus next, Instant time) {
    List<HistoryEntry> longer =
        Stream.concat(history.stream(), Stream.of(new HistoryEntry(time, next))).toList();
    return new ShipmentPackage(id, orderNumber, trackingNumber, dispatch, lines, longer, origin);
  }

  ShipmentPackage with(Dispatch other) {
    return new ShipmentPackage(id, orderNumber, trackingNumber, other, lines, history, origin);
  }
}
