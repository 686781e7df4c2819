package split.domain.sellercenter;

import java.util.List;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Verdict;

/**
 * The order system, as far as packages need it. Each call goes to the place that the settings name
 * for its endpoint (SC-3), and ends in time with a bounded answer or a fault.
 */
public interface OrderSystem {
  /**
   * Tells the state of order items. The same key again must change nothing over there; whether that
   * is so, nobody here can know.
   */
  Verdict<Integer> updateItems(ItemUpdate update, Exchanges exchanges);

  /** The webhooks registered at the order system. */
  Verdict<List<RemoteHook>> hooks(Exchanges exchanges);

  Verdict<Integer> deactivate(RemoteHook hook, Exchanges exchanges);
}
