package split.domain.marketplace.n11;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.Verdict;
import split.domain.marketplace.n11.N11Api.ShipmentPackage;
import split.domain.marketplace.n11.N11Api.ShipmentPackages;

/**
 * Reads all packages of one order, page by page. Neither dates nor a status are sent: N11 would cut
 * the one to 15 days and take only one of the other. Its {@code pageCount} is the number of rows,
 * so it is not believed.
 */
record N11Reading(String orderNumber, N11Translation translation) {
  static final int PAGE_SIZE = 100;
  private static final int MOST_PAGES = 20;

  Reading read(IntFunction<Verdict<ShipmentPackages>> pages) {
    Map<String, RemotePackage> found = new LinkedHashMap<>();
    for (int number = 0; number < MOST_PAGES; number++) {
      switch (pages.apply(number)) {
        case Verdict.Usable<ShipmentPackages>(ShipmentPackages page) -> {
          boolean isNews = collect(page.content(), found);
          if (!isNews || isLast(page, number)) {
            return new Reading.Found(List.copyOf(found.values()));
          }
        }
        case Verdict.Refused<ShipmentPackages>(String code, String detail) -> {
          return new Fault.Misconfigured(code + ": " + detail);
        }
        case Verdict.Failed<ShipmentPackages>(Fault fault) -> {
          return fault;
        }
      }
    }
    return new Fault.Unreachable("the order has more than " + MOST_PAGES * PAGE_SIZE + " packages");
  }

  private boolean collect(List<ShipmentPackage> page, Map<String, RemotePackage> found) {
    int before = found.size();
    page.stream()
        .filter(shown -> shown.id() != null && shown.orderNumber().value().equals(orderNumber))
        .map(translation::translate)
        .forEach(shown -> found.put(shown.id(), shown));
    return found.size() > before;
  }

  private static boolean isLast(ShipmentPackages page, int number) {
    int size =
        Optional.ofNullable(page.size())
            .filter(said -> said > 0 && said < PAGE_SIZE)
            .orElse(PAGE_SIZE);
    int pages = Optional.ofNullable(page.totalPages()).orElse(0);
    return page.content().size() < size && number + 1 >= pages;
  }
}
