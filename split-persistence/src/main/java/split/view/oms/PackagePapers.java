package split.view.oms;

/**
 * What came to be of a package besides its state.
 *
 * @param shipment null until it was packed with one
 * @param invoice null until there is one
 */
public record PackagePapers(ShipmentRow shipment, InvoiceRow invoice) {
  public static final PackagePapers NONE = new PackagePapers(null, null);
}
