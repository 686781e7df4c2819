package split.domain.oms;

import java.util.List;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;

/**
 * An order as the order system or the marketplace tells it, not yet judged. A part that could not
 * be read is null; the policy says which parts must be there.
 *
 * @param number the marketplace's order number
 */
public record ImportedOrder(String number, List<ImportedPackage> packages) {
  public ImportedOrder {
    packages = List.copyOf(packages);
  }

  /**
   * @param number unique on the channel
   * @param remoteId the marketplace's id, or null
   * @param remoteStatus the marketplace's own word for its state, or null
   * @param state null for the channel's base state
   */
  public record ImportedPackage(
      String number,
      String remoteId,
      String remoteStatus,
      PackageState state,
      String stockLocation,
      Tracking tracking,
      List<ImportedItem> items) {
    public ImportedPackage {
      items = List.copyOf(items);
    }
  }

  /**
   * @param lineId the marketplace's id of the order line
   * @param unitRows the order system's rows for the line: none if unknown, one for all of it, or
   *     one for each unit; where several packages name rows for the same line, the line has them
   *     all
   * @param remoteLineId the marketplace's id of this part of the line, or null where that is the
   *     line id
   */
  public record ImportedItem(
      String lineId,
      List<Long> unitRows,
      String sku,
      String barcode,
      Integer quantity,
      String remoteLineId) {
    public ImportedItem {
      unitRows = List.copyOf(unitRows);
    }
  }
}
