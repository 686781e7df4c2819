package split.domain.oms;

import java.util.List;
import split.domain.oms.ImportedOrder.ImportedPackage;
import split.domain.oms.KnownOrders.KnownOrder;
import split.vocabulary.Code;
import split.vocabulary.Violation;

/**
 * May these orders be imported, given what is known (ADM-2)? Every broken rule is named, with a
 * pointer that counts orders from {@code /0}.
 *
 * <p>A known package is left alone, so nothing is asked of it but that its parts can be read. A new
 * package of a known order must not be the twin of a child that this system split off and the
 * marketplace has not shown yet: its units would exist twice.
 */
final class OrderImportPolicy {
  private OrderImportPolicy() {}

  static List<Violation> violations(
      List<ImportedOrder> orders, KnownOrders known, List<Violation> shape) {
    Findings findings = new Findings(shape);
    new OrderFormPolicy(findings).check(orders);
    for (int i = 0; i < orders.size(); i++) {
      ImportedOrder order = orders.get(i);
      KnownOrder before = known.order(order.number());
      checkPackages("/" + i, order, before, known, findings);
      new OrderLines("/" + i, order, before).check(findings);
    }
    return findings.all();
  }

  private static void checkPackages(
      String at, ImportedOrder order, KnownOrder before, KnownOrders known, Findings findings) {
    for (int i = 0; i < order.packages().size(); i++) {
      ImportedPackage imported = order.packages().get(i);
      if (before.find(imported).isPresent() || imported.number() == null) {
        continue;
      }
      String pointer = at + "/packages/" + i;
      known
          .otherOrderWith(imported.number(), order.number())
          .ifPresent(
              owner ->
                  findings.add(
                      Code.NUMBER_TAKEN,
                      pointer + "/number",
                      "another order has a package with this number",
                      order.number(),
                      owner));
      if (mayBeAwaited(imported, before)) {
        findings.add(
            Code.IN_PROGRESS,
            pointer,
            "may be the child of a split that the marketplace has not confirmed yet",
            "a package the split has nothing to do with",
            imported.number());
      }
    }
  }

  private static boolean mayBeAwaited(ImportedPackage imported, KnownOrder before) {
    return before.packages().stream()
        .filter(KnownOrders.KnownPackage::awaited)
        .anyMatch(
            child ->
                imported.items().stream()
                    .anyMatch(
                        item ->
                            item.lineId() != null
                                && child.unitsByLine().containsKey(item.lineId())));
  }
}
