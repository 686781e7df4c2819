package split.domain.oms.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who packs has held each thing in hand: every order item of the package is named once, with the
 * barcode on it, however many units of it there are. An item without a barcode on record is taken
 * by any.
 */
final class BarcodePolicy {
  private BarcodePolicy() {}

  /**
   * @param barcode on record, or null
   */
  record Held(long orderItem, String barcode) {}

  record Scanned(Long orderItem, String barcode) {}

  /**
   * @param place index of the scanned pair; -1 for all of them
   */
  record Mismatch(int place, String message, String wanted) {}

  static List<Mismatch> compare(List<Held> held, List<Scanned> scanned) {
    List<Mismatch> mismatches = new ArrayList<>();
    for (int place = 0; place < scanned.size(); place++) {
      mismatch(held, scanned, place).ifPresent(mismatches::add);
    }
    held.stream()
        .filter(item -> scanned.stream().noneMatch(pair -> isOf(item, pair)))
        .map(item -> new Mismatch(-1, "order item %s is missing".formatted(item.orderItem()), null))
        .forEach(mismatches::add);
    return mismatches;
  }

  private static Optional<Mismatch> mismatch(List<Held> held, List<Scanned> scanned, int place) {
    Scanned pair = scanned.get(place);
    if (pair.orderItem() == null || pair.barcode() == null) {
      return Optional.empty();
    }
    Optional<Held> item = held.stream().filter(each -> isOf(each, pair)).findFirst();
    String wanted = item.map(Held::barcode).orElse(null);
    if (item.isEmpty()) {
      return Optional.of(new Mismatch(place, "is not in this package", null));
    }
    if (scanned.subList(0, place).stream().anyMatch(earlier -> isOf(item.get(), earlier))) {
      return Optional.of(new Mismatch(place, "is named twice", null));
    }
    return wanted == null || wanted.equals(pair.barcode())
        ? Optional.empty()
        : Optional.of(new Mismatch(place, "has another barcode", wanted));
  }

  private static boolean isOf(Held item, Scanned pair) {
    return Objects.equals(pair.orderItem(), item.orderItem());
  }
}
