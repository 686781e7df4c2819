package split.domain.oms.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import split.domain.oms.CommandDecision;
import split.domain.oms.CommandInput;
import split.domain.oms.CommandedPackage;
import split.domain.oms.PackageCommand;
import split.persistence.oms.Invoice;
import split.persistence.oms.Invoices;
import split.vocabulary.InvoiceDocument;

/** The invoice of a packed package, in place of the one before. */
@ApplicationScoped
public class UpdateInvoice implements PackageCommand {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_DOCUMENT = 250_000;

  @Inject private Invoices invoices;

  @Override
  public String command() {
    return "update_invoice";
  }

  @Override
  public CommandDecision decide(CommandedPackage commanded) {
    CommandInput input = commanded.input();
    String number = input.field("invoice_number").required().text(LONGEST_NAME);
    String type = input.field("document_type").required().text(LONGEST_NAME);
    String document = input.field("document").required().text(LONGEST_DOCUMENT);
    LocalDate date = input.field("date").required().date();
    return CommandDecision.unless(
        input,
        () ->
            invoices.add(
                new Invoice(
                    commanded.stored(),
                    new InvoiceDocument(number, type, document, date),
                    commanded.caller().name(),
                    commanded.now())));
  }
}
