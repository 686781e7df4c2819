package split.domain.oms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import split.domain.oms.ImportedOrder.ImportedPackage;

/**
 * What is known already of the orders that are being imported.
 *
 * @param byNumber the orders, by their number
 * @param orderNumberByPackage whose each of the package numbers named by the import is
 */
record KnownOrders(Map<String, KnownOrder> byNumber, Map<String, String> orderNumberByPackage) {
  static final KnownOrders NONE = new KnownOrders(Map.of(), Map.of());

  KnownOrders {
    byNumber = Map.copyOf(byNumber);
    orderNumberByPackage = Map.copyOf(orderNumberByPackage);
  }

  KnownOrder order(String number) {
    return number == null ? KnownOrder.NEW : byNumber.getOrDefault(number, KnownOrder.NEW);
  }

  Optional<String> otherOrderWith(String packageNumber, String orderNumber) {
    return Optional.ofNullable(orderNumberByPackage.get(packageNumber))
        .filter(owner -> !owner.equals(orderNumber));
  }

  /**
   * @param rowsByLine the order system's rows of each line
   */
  record KnownOrder(List<KnownPackage> packages, Map<String, List<Long>> rowsByLine) {
    static final KnownOrder NEW = new KnownOrder(List.of(), Map.of());

    KnownOrder {
      packages = List.copyOf(packages);
      rowsByLine = Map.copyOf(rowsByLine);
    }

    /** The same package: by its number, or because the marketplace gave a known one the same id. */
    Optional<KnownPackage> find(ImportedPackage imported) {
      return packages.stream()
          .filter(known -> known.number().equals(imported.number()))
          .findFirst()
          .or(
              () ->
                  packages.stream()
                      .filter(known -> known.isShownAs(imported.remoteId()))
                      .findFirst());
    }

    List<Long> rows(String lineId) {
      return rowsByLine.getOrDefault(lineId, List.of());
    }

    /**
     * Units of a line in what was imported; children of a split hold the same units once more and
     * do not count.
     */
    long unitsImported(String lineId) {
      return packages.stream()
          .filter(KnownPackage::wasImported)
          .mapToLong(known -> known.unitsByLine().getOrDefault(lineId, 0))
          .sum();
    }
  }

  /**
   * @param wasImported false for the child of a split
   * @param awaited a child that the marketplace has not shown yet
   */
  record KnownPackage(
      long id,
      String number,
      String remoteId,
      boolean wasImported,
      boolean awaited,
      Map<String, Integer> unitsByLine) {
    KnownPackage {
      unitsByLine = Map.copyOf(unitsByLine);
    }

    boolean isShownAs(String shownId) {
      return remoteId != null && remoteId.equals(shownId);
    }
  }
}
