package split.domain.oms;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.util.List;
import split.domain.access.Needs;
import split.domain.channel.EffectiveChannel;
import split.domain.contention.Clash;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Violation;

/**
 * Takes in orders (ADM-2, SPL-5). An order is imported once, whoever tells it how often: a known
 * package stays as it is, a new one of a known order is added, and rows of the order system that
 * were missing are filled in.
 *
 * <p>Each import is one transaction of its own, also when called inside another, because one that
 * loses a race is done again and then finds the order. What was imported is committed when this
 * returns.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderImporting {
  private static final int ROUNDS = 3;
  private static final Duration SOON = Duration.ofSeconds(1);

  @EJB private OrderStoring storing;

  public OrderImporting() {}

  OrderImporting(OrderStoring storing) {
    this.storing = storing;
  }

  public OrderImport importOrders(EffectiveChannel channel, List<ImportedOrder> orders) {
    return insist(channel, orders, List.of(), channel.marketplace());
  }

  /**
   * The same for a caller.
   *
   * @param shape what was found wrong while reading the orders; the rules add theirs, so that the
   *     caller sees all at once. Pointers count orders from {@code /0}
   */
  @Needs(Right.ADMIN)
  public OrderImport importOrders(
      Caller caller, EffectiveChannel channel, List<ImportedOrder> orders, List<Violation> shape) {
    return insist(channel, orders, shape, caller.name());
  }

  private OrderImport insist(
      EffectiveChannel channel, List<ImportedOrder> orders, List<Violation> shape, String who) {
    for (int round = 1; ; round++) {
      try {
        return storing.store(channel, orders, shape, who);
      } catch (EJBException e) {
        if (!isRace(e)) {
          throw e;
        }
        if (round == ROUNDS) {
          return new OrderImport.Refused(
              Refusal.retry(
                  Code.TRY_AGAIN, "the same orders are being imported by others right now", SOON));
        }
      }
    }
  }

  private static boolean isRace(EJBException failure) {
    Clash clash = Clash.behind(failure);
    return clash == Clash.LOST_RACE || clash == Clash.WAITED_TOO_LONG;
  }
}
