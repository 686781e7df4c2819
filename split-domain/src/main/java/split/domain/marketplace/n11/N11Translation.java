package split.domain.marketplace.n11;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.RemotePackage.RemoteLine;
import split.domain.marketplace.n11.N11Api.Line;
import split.domain.marketplace.n11.N11Api.ShipmentPackage;
import split.vocabulary.Tracking;

/**
 * Checks what N11 shows of a package and says it in our words.
 *
 * @param acceptsCreated whether a package in Created may be accepted in order to be split
 */
record N11Translation(boolean acceptsCreated) {
  private static final int LONGEST_TEXT = 255;
  private static final int MOST_LINES = 1000;
  private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(1_000_000);

  /** What makes this package unusable; empty where nothing does. */
  static Optional<String> flaw(ShipmentPackage shown) {
    if (shown == null || shown.orderNumber() == null) {
      return Optional.of("a package without an order number");
    }
    if (!isText(shown.shipmentPackageStatus()) || shown.shipmentPackageStatus().isBlank()) {
      return Optional.of("a package without a status");
    }
    if (!isText(shown.cargoProviderName()) && shown.cargoProviderName() != null
        || !isText(shown.cargoTrackingNumber()) && shown.cargoTrackingNumber() != null) {
      return Optional.of("a carrier or code too long");
    }
    if (shown.lines() == null || shown.lines().size() > MOST_LINES) {
      return Optional.of("a package without lines or with too many");
    }
    return shown.lines().stream().allMatch(N11Translation::isSound)
        ? Optional.empty()
        : Optional.of("a line that makes no sense");
  }

  private static boolean isSound(Line line) {
    return line != null
        && line.orderLineId() != null
        && (line.stockCode() == null || isText(line.stockCode()))
        && (line.barcode() == null || isText(line.barcode()))
        && line.quantity() != null
        && line.quantity().signum() >= 0
        && line.quantity().compareTo(MOST_UNITS) <= 0
        && line.quantity().stripTrailingZeros().scale() <= 0;
  }

  private static boolean isText(String text) {
    return text != null
        && text.length() <= LONGEST_TEXT
        && text.chars().noneMatch(Character::isISOControl);
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
            orNull(shown.cargoProviderName()),
            orNull(shown.cargoTrackingNumber()),
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
                    orNull(line.stockCode()),
                    orNull(line.barcode()),
                    line.quantity().intValueExact()))
        .toList();
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
