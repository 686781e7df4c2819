package split.domain.sellercenter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import split.domain.channel.ChannelSecrets;
import split.persistence.json.Json;
import split.persistence.oms.Invoice;
import split.persistence.oms.Invoices;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;
import split.persistence.oms.Packages;
import split.persistence.sellercenter.RemoteInvoice;
import split.persistence.sellercenter.RemoteInvoices;
import split.vocabulary.FollowUpStatus;

/** Reads which invoice is wanted, and writes down the one that came. */
@Stateless
public class InvoiceKeeping {
  static final String PLACE = "remote_invoice";

  @Inject private RemoteInvoices wanted;
  @Inject private Invoices invoices;
  @Inject private Packages packages;
  @Inject private ChannelSecrets secrets;
  @Inject private Clock clock;

  /** Empty where the credentials cannot be read any more. */
  public Optional<InvoiceOrder> find(long id) {
    RemoteInvoice invoice = wanted.find(id).orElseThrow();
    return secrets
        .open(PLACE, invoice.terms())
        .map(terms -> Json.SNAKE.readValue(terms, InvoiceTerms.class))
        .map(terms -> order(invoice, terms));
  }

  /** The first answer holds; the same again changes nothing. */
  public void arrived(long id, FetchedInvoice fetched) {
    Instant now = clock.instant();
    RemoteInvoice invoice = wanted.locked(id).orElseThrow();
    if (invoice.arrived(fetched.number(), fetched.url(), now)) {
      Package about = packages.find(invoice.packageId()).orElseThrow();
      LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
      invoices.add(new Invoice(about, fetched.document(today), invoice.who(), now));
    }
  }

  public void failed(long id) {
    wanted.locked(id).orElseThrow().become(FollowUpStatus.FAILED, clock.instant());
  }

  public Optional<String> beginAnew(long id) {
    RemoteInvoice invoice = wanted.locked(id).orElseThrow();
    if (invoice.isThere()) {
      return Optional.of("the invoice is there");
    }
    invoice.become(FollowUpStatus.PENDING, clock.instant());
    return Optional.empty();
  }

  private InvoiceOrder order(RemoteInvoice invoice, InvoiceTerms terms) {
    Package about = packages.find(invoice.packageId()).orElseThrow();
    return new InvoiceOrder(
        invoice.key(),
        terms,
        about.id(),
        about.number(),
        about.order().number(),
        packages.itemsOf(List.of(about)).stream().map(InvoiceKeeping::item).toList());
  }

  private static InvoiceOrder.Item item(PackageItem held) {
    return new InvoiceOrder.Item(
        held.orderItem().lineId(),
        held.orderItem().sku(),
        held.orderItem().barcode(),
        held.quantity());
  }
}
