package split.vocabulary;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An invoice as it was told.
 *
 * @param type in the sender's words
 * @param content as it was sent: text, base64 or an address; nobody here looks into it
 */
public record InvoiceDocument(String number, String type, String content, LocalDate date) {
  public InvoiceDocument {
    Objects.requireNonNull(number);
    Objects.requireNonNull(type);
    Objects.requireNonNull(content);
    Objects.requireNonNull(date);
  }
}
