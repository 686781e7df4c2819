package split.domain.splitting;

import java.util.Set;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.OrderQuery;

/** A child that the marketplace has made, and what it is to have of its source. */
record ConfirmedChild(String orderNumber, String remoteId, CarryOver wish) {
  OrderQuery query() {
    return OrderQuery.packages(orderNumber, Set.of(remoteId));
  }
}
