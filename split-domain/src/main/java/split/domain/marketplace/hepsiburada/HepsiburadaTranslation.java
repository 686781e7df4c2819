package split.domain.marketplace.hepsiburada;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import split.domain.marketplace.RemoteId;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.RemotePackage.RemoteLine;
import split.domain.marketplace.Sound;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.Item;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.Order;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.OrderLine;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.ShipmentPackage;
import split.vocabulary.Tracking;

/** Checks what Hepsiburada shows of a package and says it in our words. */
final class HepsiburadaTranslation {
  private static final RemoteId NO_ORDER = new RemoteId("0");

  private HepsiburadaTranslation() {}

  /** What makes this package unusable; empty where nothing does. */
  static Optional<String> flaw(ShipmentPackage shown) {
    if (shown == null || shown.packageNumber() == null) {
      return Optional.of("a package without a number");
    }
    if (!Sound.name(shown.status())) {
      return Optional.of("a package without a status");
    }
    if (!Sound.text(shown.cargoCompany()) || !Sound.text(shown.barcode())) {
      return Optional.of("a carrier or barcode too long");
    }
    List<Item> items = Objects.requireNonNullElse(shown.items(), List.of());
    if (items.size() > Sound.MOST_LINES) {
      return Optional.of("too many lines");
    }
    return items.stream().allMatch(HepsiburadaTranslation::isSound)
        ? Optional.empty()
        : Optional.of("a line that makes no sense");
  }

  static Optional<String> flaw(Order order) {
    if (order.items() == null || order.items().size() > Sound.MOST_LINES) {
      return Optional.of("an order without lines or with too many");
    }
    return order.items().stream().allMatch(HepsiburadaTranslation::isSound)
        ? Optional.empty()
        : Optional.of("a line of the order that makes no sense");
  }

  private static boolean isSound(OrderLine line) {
    return line != null && Sound.text(line.status()) && isSound(line.item(NO_ORDER));
  }

  private static boolean isSound(Item item) {
    return item != null
        && item.lineItemId() != null
        && item.orderNumber() != null
        && Sound.text(item.hbSku())
        && Sound.text(item.merchantSku())
        && Sound.text(item.productBarcode())
        && Sound.units(item.quantity());
  }

  /**
   * Only for a package without {@link #flaw}.
   *
   * @param orderNumber the order that is read; a package with lines of several is that one's, or
   *     that of its first line
   */
  static RemotePackage translate(ShipmentPackage shown, String orderNumber) {
    List<Item> items = Objects.requireNonNullElse(shown.items(), List.of());
    String status = shown.status().strip();
    return new RemotePackage(
        shown.packageNumber().value(),
        order(items, orderNumber),
        status,
        life(status),
        items.stream()
            .filter(item -> item.quantity().signum() > 0)
            .map(HepsiburadaTranslation::line)
            .toList(),
        new Tracking(
            Sound.orNull(shown.cargoCompany()),
            Sound.orNull(shown.barcode()),
            null,
            null,
            null,
            null),
        Set.of());
  }

  private static String order(List<Item> items, String orderNumber) {
    List<String> orders = items.stream().map(item -> item.orderNumber().value()).toList();
    return orders.isEmpty() || orders.contains(orderNumber) ? orderNumber : orders.getFirst();
  }

  static Life life(String status) {
    String word = status.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "open", "packaged" -> Life.SPLITTABLE;
      case "unpacked" -> Life.DEAD;
      default -> isCancelled(word) ? Life.CANCELLED : Life.CLOSED;
    };
  }

  /** Lines say who cancelled: CancelledByMerchant, CancelledByCustomer. */
  static boolean isCancelled(String status) {
    String word = status == null ? "" : status.strip().toLowerCase(Locale.ROOT);
    return word.startsWith("cancelled") || word.startsWith("canceled");
  }

  private static RemoteLine line(Item item) {
    String sku = Sound.orNull(item.merchantSku());
    return new RemoteLine(
        item.lineItemId().value(),
        sku == null ? Sound.orNull(item.hbSku()) : sku,
        Sound.orNull(item.productBarcode()),
        item.quantity().intValueExact());
  }
}
