package split.domain.oms;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import split.domain.oms.ImportedOrder.ImportedItem;
import split.domain.oms.ImportedOrder.ImportedPackage;
import split.vocabulary.Code;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;

/** What each part of an imported order must be like, whatever is known already. */
final class OrderFormPolicy {
  private static final int NUMBER = 200;
  private static final int ID = 100;
  private static final int NAME = 200;
  private static final int LABEL = 2000;
  private static final BigDecimal DESI_LIMIT = new BigDecimal("1000000000");

  private final Findings findings;
  private final Set<String> orderNumbers = new HashSet<>();
  private final Set<String> packageNumbers = new HashSet<>();

  OrderFormPolicy(Findings findings) {
    this.findings = findings;
  }

  void check(List<ImportedOrder> orders) {
    for (int i = 0; i < orders.size(); i++) {
      check("/" + i, orders.get(i));
    }
  }

  private void check(String at, ImportedOrder order) {
    findings.required(at + "/number", order.number(), NUMBER);
    if (order.number() != null && !orderNumbers.add(order.number())) {
      findings.wrong(
          at + "/number",
          "the request has this order already",
          "one entry for each order",
          order.number());
    }
    if (order.packages().isEmpty()) {
      findings.wrong(at + "/packages", "an order has at least one package", "1 or more", 0);
    }
    Set<String> remoteIds = new HashSet<>();
    for (int i = 0; i < order.packages().size(); i++) {
      check(at + "/packages/" + i, order.packages().get(i), remoteIds);
    }
  }

  private void check(String at, ImportedPackage imported, Set<String> remoteIds) {
    findings.required(at + "/number", imported.number(), NUMBER);
    if (imported.number() != null && !packageNumbers.add(imported.number())) {
      findings.add(
          Code.NUMBER_TAKEN,
          at + "/number",
          "another package of the request has it",
          "unique",
          imported.number());
    }
    findings.fits(at + "/remote_id", imported.remoteId(), ID);
    if (imported.remoteId() != null && !remoteIds.add(imported.remoteId())) {
      findings.wrong(
          at + "/remote_id", "another package of the order has it", "unique", imported.remoteId());
    }
    findings.fits(at + "/remote_status", imported.remoteStatus(), ID);
    findings.fits(at + "/stock_location", imported.stockLocation(), NAME);
    if (imported.state() == PackageState.SPLIT) {
      findings.add(
          Code.STATE_NOT_SUPPORTED,
          at + "/state/enum_value",
          "only a split makes a package split",
          "another state",
          imported.state().value());
    }
    check(at + "/tracking", imported.tracking());
    checkItems(at + "/packageitem_set", imported.items());
  }

  private void check(String at, Tracking tracking) {
    findings.fits(at + "/carrier", tracking.carrier(), NAME);
    findings.fits(at + "/carrier_code", tracking.carrierCode(), NAME);
    findings.fits(at + "/label", tracking.label(), LABEL);
    findings.fits(at + "/warehouse", tracking.warehouse(), NAME);
    if (tracking.desi() != null
        && (tracking.desi().signum() < 0 || tracking.desi().compareTo(DESI_LIMIT) >= 0)) {
      findings.wrong(at + "/desi", "is out of range", "0 to 999999999", tracking.desi());
    }
    if (tracking.boxes() != null && tracking.boxes() < 0) {
      findings.wrong(at + "/boxes", "is out of range", "0 or more", tracking.boxes());
    }
  }

  private void checkItems(String at, List<ImportedItem> items) {
    if (items.isEmpty()) {
      findings.wrong(at, "a package has at least one item", "1 or more", 0);
    }
    Set<String> lines = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      check(at + "/" + i, items.get(i), lines);
    }
  }

  private void check(String at, ImportedItem item, Set<String> lines) {
    String line = at + "/order_item/extra_field/id";
    findings.required(line, item.lineId(), ID);
    if (item.lineId() != null && !lines.add(item.lineId())) {
      findings.add(
          Code.DUPLICATE_ITEM, line, "the package has this line already", "once", item.lineId());
    }
    if (Set.copyOf(item.unitRows()).size() < item.unitRows().size()) {
      findings.add(
          Code.DUPLICATE_ITEM,
          at + "/order_item/omnitron_id",
          "names a row twice",
          "once",
          item.unitRows());
    }
    findings.fits(at + "/sku", item.sku(), NAME);
    findings.fits(at + "/barcode", item.barcode(), NAME);
    findings.fits(at + "/remote_line_id", item.remoteLineId(), ID);
    if (item.quantity() == null || item.quantity() < 1) {
      findings.wrong(
          at + "/quantity", "must be a whole number of units", "1 or more", item.quantity());
    }
  }
}
