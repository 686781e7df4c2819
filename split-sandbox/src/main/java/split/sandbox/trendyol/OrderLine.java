package split.sandbox.trendyol;

import java.math.BigDecimal;

/**
 * Some units of an article in one package.
 *
 * @param originId the line as it was ordered; stays the same through every split
 */
public record OrderLine(long id, long originId, Article article, int quantity) {
  public BigDecimal gross() {
    return article.price().multiply(BigDecimal.valueOf(quantity));
  }

  OrderLine withId(long other) {
    return new OrderLine(other, originId, article, quantity);
  }

  OrderLine units(int units) {
    return new OrderLine(id, originId, article, units);
  }
}
