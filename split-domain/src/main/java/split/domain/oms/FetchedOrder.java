package split.domain.oms;

import java.time.Duration;
import java.util.List;
import split.domain.oms.OrderImport.StoredOrder;

/** What came of asking the marketplace for an order. */
public sealed interface FetchedOrder {
  record Imported(List<StoredOrder> orders) implements FetchedOrder {
    public Imported {
      orders = List.copyOf(orders);
    }
  }

  record NotThere() implements FetchedOrder {}

  /** The marketplace could not be asked, so nobody knows. */
  record NotAsked(String why, Duration retryAfter) implements FetchedOrder {}
}
