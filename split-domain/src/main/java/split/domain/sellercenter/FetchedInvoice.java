package split.domain.sellercenter;

import java.time.LocalDate;
import split.vocabulary.InvoiceDocument;

/**
 * An invoice that is there.
 *
 * @param document as it was sent, or null
 * @param url where it is, or null; one of the two is there
 * @param date null for the day it arrived
 */
public record FetchedInvoice(
    String number, String url, String documentType, String document, LocalDate date) {
  private static final String BY_ADDRESS = "url";

  InvoiceDocument document(LocalDate today) {
    String type = documentType == null ? BY_ADDRESS : documentType;
    return new InvoiceDocument(
        number, type, document == null ? url : document, date == null ? today : date);
  }
}
