package split.domain.marketplace.trendyol;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import split.domain.marketplace.Account;

/**
 * The sellers that were read for lately. Only callers with the very same access share readings: who
 * has no credentials of a seller must not see what others were shown.
 */
final class Sellers {
  private static final int MOST = 32;

  private final TrendyolCalls calls;
  private final Clock clock;
  private final Map<Key, Seller> byKey = new LinkedHashMap<>(MOST, 0.75f, true);

  Sellers(TrendyolCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  synchronized Seller of(Account account) {
    Seller seller = byKey.computeIfAbsent(Key.of(account), key -> new Seller(calls, clock));
    if (byKey.size() > MOST) {
      byKey.remove(byKey.keySet().iterator().next());
    }
    return seller;
  }

  synchronized void heard(Account account) {
    Optional.ofNullable(byKey.get(Key.of(account))).ifPresent(Seller::heard);
  }

  private record Key(String base, Optional<TrendyolAccess> access) {
    static Key of(Account account) {
      return new Key(TrendyolSettings.endpoint(account).base(), TrendyolAccess.of(account));
    }
  }
}
