package split.domain.marketplace.trendyol;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import split.domain.marketplace.RemoteId;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.RemotePackage.RemoteLine;
import split.domain.marketplace.Sound;
import split.domain.marketplace.trendyol.TrendyolApi.Line;
import split.domain.marketplace.trendyol.TrendyolApi.PackageHead;
import split.domain.marketplace.trendyol.TrendyolApi.ShipmentPackage;
import split.persistence.json.Json;
import split.vocabulary.Tracking;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Checks what Trendyol shows of a package and says it in our words. */
final class TrendyolTranslation {
  private static final Set<String> MADE_OF_OTHERS = Set.of("split", "cancel", "transfer");

  private static final PackageHead NOBODY = new PackageHead(null, null, null);

  private TrendyolTranslation() {}

  static ShownPackage read(JsonNode row) {
    try {
      ShipmentPackage shown = Json.MAPPER.treeToValue(row, ShipmentPackage.class);
      return flaw(shown)
          .map(flaw -> unusable(row, flaw))
          .orElseGet(
              () -> new ShownPackage.Usable(translate(shown), moment(shown.lastModifiedDate())));
    } catch (JacksonException unreadable) {
      return unusable(row, "a package that cannot be read");
    }
  }

  private static ShownPackage unusable(JsonNode row, String flaw) {
    PackageHead head = head(row);
    return new ShownPackage.Unusable(
        value(head.shipmentPackageId()),
        value(head.orderNumber()),
        moment(head.lastModifiedDate()),
        flaw);
  }

  private static PackageHead head(JsonNode row) {
    try {
      return Objects.requireNonNullElse(Json.MAPPER.treeToValue(row, PackageHead.class), NOBODY);
    } catch (JacksonException unreadable) {
      return NOBODY;
    }
  }

  private static String value(RemoteId id) {
    return id == null ? null : id.value();
  }

  private static Instant moment(Long millis) {
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }

  /** What makes this package unusable; empty where nothing does. */
  private static Optional<String> flaw(ShipmentPackage shown) {
    if (shown == null || shown.orderNumber() == null || shown.shipmentPackageId() == null) {
      return Optional.of("a package without a number");
    }
    if (!Sound.name(status(shown))) {
      return Optional.of("a package without a status");
    }
    if (!Sound.text(shown.cargoProviderName())
        || !Sound.text(text(shown.cargoTrackingNumber()))
        || !Sound.text(text(shown.warehouseId()))) {
      return Optional.of("a carrier, code or warehouse too long");
    }
    if (shown.lines() == null || shown.lines().size() > Sound.MOST_LINES) {
      return Optional.of("a package without lines or with too many");
    }
    return shown.lines().stream().allMatch(TrendyolTranslation::isSound)
        ? Optional.empty()
        : Optional.of("a line that makes no sense");
  }

  private static boolean isSound(Line line) {
    return line != null
        && line.lineId() != null
        && Sound.text(line.stockCode())
        && Sound.text(line.barcode())
        && Sound.units(line.quantity());
  }

  /** Only for a package without {@link #flaw}. */
  private static RemotePackage translate(ShipmentPackage shown) {
    String status = status(shown).strip();
    return new RemotePackage(
        shown.shipmentPackageId().value(),
        shown.orderNumber().value(),
        status,
        life(status),
        lines(shown.lines()),
        new Tracking(
            Sound.orNull(shown.cargoProviderName()),
            Sound.orNull(text(shown.cargoTrackingNumber())),
            null,
            null,
            null,
            Sound.orNull(text(shown.warehouseId()))),
        origins(shown));
  }

  private static String status(ShipmentPackage shown) {
    return Sound.orNull(shown.shipmentPackageStatus()) == null
        ? shown.status()
        : shown.shipmentPackageStatus();
  }

  /** Orders show statuses in one case, webhooks in another. */
  private static Life life(String status) {
    return switch (status.toLowerCase(Locale.ROOT)) {
      case "created", "picking", "invoiced" -> Life.SPLITTABLE;
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
                    line.lineId().value(),
                    Sound.orNull(line.stockCode()),
                    Sound.orNull(line.barcode()),
                    line.quantity().intValueExact()))
        .toList();
  }

  /** A package of an order just placed may carry ids here, too; they mean nothing then. */
  private static Set<String> origins(ShipmentPackage shown) {
    String createdBy = Objects.requireNonNullElse(shown.createdBy(), "").strip();
    if (shown.originPackageIds() == null
        || !MADE_OF_OTHERS.contains(createdBy.toLowerCase(Locale.ROOT))) {
      return Set.of();
    }
    return shown.originPackageIds().stream()
        .filter(Objects::nonNull)
        .map(RemoteId::value)
        .collect(Collectors.toSet());
  }

  private static String text(JsonNode value) {
    return value == null || value.isNull() ? null : value.asString(value.toString());
  }
}
