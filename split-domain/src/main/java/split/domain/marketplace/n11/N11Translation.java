package split.domain.marketplace.n11;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.RemotePackage.RemoteLine;
import split.domain.marketplace.Sound;
import split.domain.marketplace.n11.N11Api.Line;
import split.domain.marketplace.n11.N11Api.ShipmentPackage;
import split.vocabulary.Tracking;

/**
 * Checks what N11 shows of a package and says it in our words.
 *
 * @param acceptsCreated whether a package in Created may be accepted in order to be split
 */
record N11Translation(boolean acceptsCreated) {
  /** What makes this package unusable; empty where nothing does. */
  static Optional<String> flaw(ShipmentPackage shown) {
    if (shown == null || shown.orderNumber() == null) {
      return Optional.of("a package without an order number");
    }
    if (!Sound.name(shown.shipmentPackageStatus())) {
      return Optional.of("a package without a status");
    }
    if (!Sound.text(shown.cargoProviderName()) || !Sound.text(shown.cargoTrackingNumber())) {
      return Optional.of("a carrier or code too long");
    }
    if (shown.lines() == null || shown.lines().size() > Sound.MOST_LINES) {
      return Optional.of("a package without lines or with too many");
    }
    return shown.lines().stream().allMatch(N11Translation::isSound)
        ? Optional.empty()
        : Optional.of("a line that makes no sense");
  }

  private static boolean isSound(Line line) {
    return line != null
        && line.orderLineId() != null
        && Sound.text(line.stockCode())
        && Sound.text(line.barcode())
        && Sound.units(line.quantity());
  }

  /** Only for a package without {@link #flaw} that has an id. */
  RemotePackage translate(ShipmentPackage shown) {
    String status = shown.shipmentPackageStatus().strip();
    return new RemotePackage(
        shown.id().value(),
        shown.orderNumber().value(),
        status,
        life(status),
        lines(shown.lines()),
        new Tracking(
            Sound.orNull(shown.cargoProviderName()),
            Sound.orNull(shown.cargoTrackingNumber()),
            null,
            null,
            null,
            null),
        Set.of());
  }

  /** N11's spellings vary: Cancelled and Canceled, Unpacked and UnPacked, with blanks around. */
  private Life life(String status) {
    return switch (status.toLowerCase(Locale.ROOT)) {
      case "picking" -> Life.SPLITTABLE;
      case "created" -> acceptsCreated ? Life.PREPARABLE : Life.CLOSED;
      case "unpacked" -> Life.DEAD;
      case "cancelled", "canceled", "unsupplied" -> Life.CANCELLED;
      default -> Life.CLOSED;
    };
  }

  private static List<RemoteLine> lines(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.quantity().signum() > 0)
        .map(
            line ->
                new RemoteLine(
                    line.orderLineId().value(),
                    Sound.orNull(line.stockCode()),
                    Sound.orNull(line.barcode()),
                    line.quantity().intValueExact()))
        .toList();
  }
}
