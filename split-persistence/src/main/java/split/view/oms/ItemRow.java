package split.view.oms;

import java.util.List;

/**
 * Units of one order line in one package.
 *
 * @param remoteLineId the marketplace's id of exactly this part, where it differs from the line's
 */
public record ItemRow(
    long packageId,
    long id,
    long orderItemId,
    String lineId,
    List<Long> unitRows,
    String sku,
    String barcode,
    int quantity,
    String remoteLineId) {}
