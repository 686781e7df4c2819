package split.sandbox.n11;

/**
 * Some units of an article in one package.
 *
 * @param originId the line as it was ordered; stays the same through every split
 * @param accepted whether the seller accepted the line already
 */
public record OrderLine(
    long id, long originId, Article article, int quantity, LineMoney money, boolean accepted) {

  OrderLine withId(long other) {
    return new OrderLine(other, originId, article, quantity, money, accepted);
  }

  OrderLine asAccepted() {
    return new OrderLine(id, originId, article, quantity, money, true);
  }

  OrderLine units(int units) {
    return new OrderLine(id, originId, article, units, money.share(units, quantity), accepted);
  }

  OrderLine without(OrderLine part) {
    return new OrderLine(
        id, originId, article, quantity - part.quantity, money.minus(part.money), accepted);
  }
}
