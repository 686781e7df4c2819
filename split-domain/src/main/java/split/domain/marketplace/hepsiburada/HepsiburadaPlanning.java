package split.domain.marketplace.hepsiburada;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.PlannedSplit.Item;
import split.domain.marketplace.SplitCall;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.Line;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.PackageDetail;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.Split;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.Warehouse;
import split.vocabulary.Tracking;

/**
 * Turns a split into Hepsiburada's call. Every unit is stated, since nothing is known of those that
 * are not: what no group wants is one more package. How each package travels is said in the same
 * call.
 */
final class HepsiburadaPlanning {
  private HepsiburadaPlanning() {}

  /**
   * @param path of the call
   */
  static SplitCall call(String path, PlannedSplit split) {
    List<PackageDetail> details = new ArrayList<>();
    split.groups().forEach(group -> details.add(detail(group.items(), group.tracking())));
    if (!split.unstated().isEmpty()) {
      details.add(detail(split.unstated(), Tracking.NONE));
    }
    return new SplitCall("split", "POST", path, JsonBody.of(new Split(details)).text());
  }

  private static PackageDetail detail(List<Item> items, Tracking wish) {
    Map<String, Integer> units = new LinkedHashMap<>();
    items.forEach(item -> units.merge(item.lineId(), item.quantity(), Integer::sum));
    return new PackageDetail(
        units.entrySet().stream().map(part -> new Line(part.getKey(), part.getValue())).toList(),
        wish.boxes(),
        wholeDeci(wish.desi()),
        wish.carrier(),
        wish.warehouse() == null ? null : new Warehouse(wish.warehouse()));
  }

  /** Only whole numbers are documented, and carriers charge for the next one. */
  private static BigDecimal wholeDeci(BigDecimal desi) {
    return desi == null ? null : desi.setScale(0, RoundingMode.CEILING);
  }
}
