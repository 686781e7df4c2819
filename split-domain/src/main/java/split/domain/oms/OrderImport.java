package split.domain.oms;

import java.util.List;
import split.vocabulary.PackageOutcome;
import split.vocabulary.Refusal;

/** How an import ended: all of it, or nothing. */
public sealed interface OrderImport {
  /**
   * @param orders in the order of the request
   */
  record Done(List<StoredOrder> orders) implements OrderImport {
    public Done {
      orders = List.copyOf(orders);
    }
  }

  /** Nothing was changed. */
  record Refused(Refusal refusal) implements OrderImport {}

  /**
   * @param status {@code CREATED} or {@code EXISTING}; an existing order may have got new packages
   */
  record StoredOrder(String number, PackageOutcome status, List<StoredPackage> packages) {
    public StoredOrder {
      packages = List.copyOf(packages);
    }
  }

  /**
   * @param number the number it is kept under, which is not the one asked for where the
   *     marketplace's id was known already
   */
  record StoredPackage(long id, String number, PackageOutcome status) {}
}
