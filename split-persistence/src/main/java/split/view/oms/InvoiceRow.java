package split.view.oms;

import java.time.Instant;
import java.time.LocalDate;

/** The invoice that holds for a package, without its document. */
public record InvoiceRow(
    long packageId,
    String number,
    String documentType,
    LocalDate date,
    String who,
    Instant createdAt) {}
