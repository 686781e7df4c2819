package split.bench;

/** Orders of one shop, told to Split before they are needed. */
final class Orders {
  private final Shop shop;
  private double fastest = 300;
  private long next;
  private long sold;

  /**
   * @param first number of the first order
   */
  Orders(Shop shop, long first) {
    this.shop = shop;
    next = first;
    sold = first;
  }

  /** As many as a window of full speed can need. */
  void sell(int seconds) {
    sell(Math.round(fastest * 1.5 * seconds) + 1000);
  }

  void sell(long count) {
    long enough = next + count;
    shop.sell(sold, Math.max(0, enough - sold));
    sold = Math.max(sold, enough);
  }

  Figure used(Figure figure) {
    fastest = Math.max(fastest, figure.perSecond());
    next = figure.next();
    return figure;
  }

  /** Everything that is sold and not used belongs to whoever asks; returns its first number. */
  long takeAll() {
    long first = next;
    next = sold;
    return first;
  }

  /** Orders that nobody else will use; returns the number of the first. */
  long take(long count) {
    sell(count);
    long first = next;
    next += count;
    return first;
  }

  long next() {
    return next;
  }
}
