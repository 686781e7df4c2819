package split.domain.sellercenter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import split.domain.marketplace.Account;
import split.domain.marketplace.Endpoint;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.RemoteCall;
import split.domain.marketplace.RemoteCalls;
import split.domain.marketplace.Verdict;
import split.persistence.json.Json;

/** Asks the customer's invoice service, through the one door to other hosts. */
@ApplicationScoped
public class InvoiceFetching {
  private final RemoteCalls calls;

  protected InvoiceFetching() {
    this(null);
  }

  @Inject
  public InvoiceFetching(RemoteCalls calls) {
    this.calls = calls;
  }

  Verdict<FetchedInvoice> fetch(InvoiceOrder order, Exchanges exchanges) {
    InvoiceTerms terms = order.terms();
    Credential credential = terms.credential();
    Account account = Credential.account(exchanges);
    Endpoint endpoint = credential.endpoint(terms.base(), terms.connect(), terms.read());
    return calls.exchange(
        account,
        endpoint,
        call(order, credential),
        answer ->
            Answers.judge(answer)
                .then(good -> good.read(InvoiceApi.Reply.class))
                .then(
                    reply ->
                        InvoicePolicy.judge(
                            terms.madeNumber(order.packageNumber()), terms::madeUrl, reply)));
  }

  private static RemoteCall<InvoiceApi> call(InvoiceOrder order, Credential credential) {
    String number = order.terms().madeNumber(order.packageNumber());
    var goods =
        new InvoiceApi.Goods(
            order.packageId(), order.packageNumber(), order.orderNumber(), order.items());
    var question =
        new InvoiceApi.Question(
            goods, number, number == null ? null : order.terms().madeUrl(number));
    JsonBody body = new JsonBody(Json.SNAKE.writeValueAsString(question));
    return new RemoteCall<>(
        "invoice_asked_for",
        "POST",
        "",
        body,
        InvoiceApi.class,
        service -> service.ask(credential.header(), order.key(), body),
        null);
  }
}
