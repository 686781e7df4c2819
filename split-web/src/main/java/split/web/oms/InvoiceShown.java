package split.web.oms;

import java.time.Instant;
import java.time.LocalDate;
import split.view.oms.InvoiceRow;

/**
 * The invoice that holds for a package.
 *
 * @param date written as {@code 2026-03-01}
 */
public record InvoiceShown(
    String invoiceNumber, String documentType, String document, String date, Instant createdDate) {
  static InvoiceShown of(InvoiceRow row) {
    if (row == null) {
      return null;
    }
    LocalDate date = row.date();
    return new InvoiceShown(
        row.number(), row.documentType(), row.document(), date.toString(), row.createdAt());
  }
}
