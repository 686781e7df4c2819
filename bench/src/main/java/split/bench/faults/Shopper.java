package split.bench.faults;

import java.util.List;
import split.bench.Wire;

/** Runs one errand to its end, however long that takes. */
final class Shopper {
  private final Client client;
  private final Wire sandbox;
  private final Mischiefs mischiefs;

  Shopper(Client client, Wire sandbox, Mischiefs mischiefs) {
    this.client = client;
    this.sandbox = sandbox;
    this.mischiefs = mischiefs;
  }

  void run(Errand errand) {
    if (!isSold(errand)) {
      return;
    }
    mischiefs.arm(errand);
    client.insist(Request.importing(errand), errand.node());
    String source = errand.mall().packageNumber(errand.order());
    Request first = Request.splitting(errand, source, errand.first(), errand.key("a"));
    switch (errand.kind()) {
      case PLAIN -> client.insist(first, errand.node());
      case SAME_KEY -> both(errand, first, first);
      case IDENTICAL ->
          both(errand, first, Request.splitting(errand, source, errand.first(), errand.key("b")));
      case CONFLICTING ->
          both(errand, first, Request.splitting(errand, source, errand.second(), errand.key("b")));
      case RESPLIT -> again(errand, client.insist(first, errand.node()));
      case CANCEL -> cancel(errand, client.insist(first, errand.node()));
    }
  }

  /**
   * A number that a split over there takes at this very moment is not free any more; then there is
   * no such order.
   */
  private boolean isSold(Errand errand) {
    return sandbox
        .send(
            "POST",
            "control/" + errand.mall().wire() + "/orders",
            List.of(errand.mall().sale(errand.order())))
        .isFine();
  }

  private void both(Errand errand, Request one, Request other) {
    Thread twin = Thread.ofVirtual().start(() -> client.insist(other, errand.node() + 1));
    client.insist(one, errand.node());
    try {
      twin.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void again(Errand errand, Invocation split) {
    split.children().stream()
        .filter(child -> child.units().equals(Grouping.CHILD.toString()))
        .forEach(
            child ->
                client.insist(
                    Request.splitting(
                        errand, child.number(), Grouping.OF_A_CHILD, errand.key("child")),
                    errand.node()));
  }

  private void cancel(Errand errand, Invocation split) {
    if (split.outcome() != Outcome.OK) {
      return;
    }
    String source = split.asked().source();
    Invocation cancelled =
        client.insist(Request.cancelling(errand, source, split.correlation()), errand.node());
    if (cancelled.outcome() == Outcome.OK) {
      client.insist(
          Request.splitting(errand, source, errand.second(), errand.key("b")), errand.node());
    }
  }
}
