package split.web.oms;

import split.vocabulary.InvoiceDocument;

/**
 * The invoice that holds for a package.
 *
 * @param document as it came
 * @param date written as {@code 2026-03-01}
 */
public record InvoiceShown(
    String invoiceNumber, String documentType, String document, String date) {
  static InvoiceShown of(InvoiceDocument told) {
    return new InvoiceShown(told.number(), told.type(), told.content(), told.date().toString());
  }
}
