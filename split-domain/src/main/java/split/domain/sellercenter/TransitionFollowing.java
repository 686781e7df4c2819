package split.domain.sellercenter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import split.domain.channel.ChannelSecrets;
import split.domain.oms.TransitionDone;
import split.domain.operation.OperationQueue;
import split.persistence.json.Json;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.persistence.sellercenter.OrderStatusSync;
import split.persistence.sellercenter.OrderStatusSyncs;
import split.persistence.sellercenter.RemoteInvoice;
import split.persistence.sellercenter.RemoteInvoices;
import split.vocabulary.CorrelationId;
import split.vocabulary.Lane;
import split.vocabulary.OrderItemStatus;
import tools.jackson.databind.JsonNode;

/**
 * Writes down what is to follow a command, in the command's transaction: nothing follows what was
 * rolled back, and nothing is forgotten (OMS-2).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TransitionFollowing {
  @Inject private Packages packages;
  @Inject private OrderStatusSyncs syncs;
  @Inject private RemoteInvoices invoices;
  @Inject private ChannelSecrets secrets;
  @Inject private OperationQueue queue;
  @Inject private Clock clock;

  public void done(@Observes TransitionDone event) {
    JsonNode follows = Json.MAPPER.readTree(event.parametersJson());
    if (follows.path("sync_remote_order_status").asBoolean(false)
        && event.from() != event.to()
        && OrderItemStatus.of(event.to()).isPresent()) {
      sync(event);
    }
    JsonNode call = follows.path("remote_invoice_call");
    if (call.isObject() && invoices.ofPackage(event.packageId()).isEmpty()) {
      askForInvoice(event, call.toString());
    }
  }

  private void sync(TransitionDone event) {
    Package about = packages.find(event.packageId()).orElseThrow();
    var sync = new OrderStatusSync(about, CorrelationId.fresh().value(), now());
    syncs.add(sync);
    queue.enqueue(
        OrderStatusOperation.KIND,
        Lane.ORDER_SYSTEM,
        sync.id(),
        event.correlationId().value(),
        about.number());
  }

  private void askForInvoice(TransitionDone event, String terms) {
    Package about = packages.find(event.packageId()).orElseThrow();
    String sealed = secrets.seal(InvoiceKeeping.PLACE, terms);
    String key = CorrelationId.fresh().value();
    var invoice = new RemoteInvoice(about, sealed, event.who(), key, now());
    invoices.add(invoice);
    queue.enqueue(
        InvoiceOperation.KIND,
        Lane.INVOICES,
        invoice.id(),
        event.correlationId().value(),
        about.number());
  }

  private Instant now() {
    return clock.instant();
  }
}
