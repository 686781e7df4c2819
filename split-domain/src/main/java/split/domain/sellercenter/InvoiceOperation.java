package split.domain.sellercenter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Verdict;
import split.domain.operation.Announcement;
import split.domain.operation.Decision;
import split.domain.operation.OperationHandler;
import split.domain.operation.Outcome;
import split.domain.operation.Performed;
import split.vocabulary.LeasedOperation;

/**
 * The operation {@code remote_invoice}: fetches the invoice of one package. A doubt is resolved by
 * asking again, under the same key.
 */
@ApplicationScoped
public class InvoiceOperation implements OperationHandler {
  static final String KIND = "remote_invoice";

  @Inject private InvoiceKeeping keeping;
  @Inject private InvoiceFetching fetching;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Performed perform(
      LeasedOperation operation, EffectiveChannel channel, Announcement announcement)
      throws Announcement.LeaseLost {
    long id = operation.subjectId();
    Optional<InvoiceOrder> order = keeping.find(id);
    if (order.isEmpty()) {
      return new Performed(
          new Outcome.Refused("secret_unreadable", "the stored credentials cannot be read"),
          true,
          List.of(),
          (decision, settled) -> keeping.failed(id));
    }
    announcement.announce("", () -> {});
    Exchanges exchanges = new Exchanges();
    Verdict<FetchedInvoice> verdict = fetching.fetch(order.get(), exchanges);
    return new Performed(
        Answers.outcome(verdict, fetched -> "invoice " + fetched.number() + " is there"),
        false,
        exchanges.steps(),
        (decision, settled) -> settle(id, verdict, decision, settled));
  }

  private void settle(
      long id, Verdict<FetchedInvoice> verdict, Decision decision, Outcome settled) {
    if (settled instanceof Outcome.Succeeded
        && verdict instanceof Verdict.Usable<FetchedInvoice>(FetchedInvoice fetched)) {
      keeping.arrived(id, fetched);
    } else if (decision instanceof Decision.End) {
      keeping.failed(id);
    }
  }

  @Override
  public Optional<String> beginAnew(long subjectId) {
    return keeping.beginAnew(subjectId);
  }
}
