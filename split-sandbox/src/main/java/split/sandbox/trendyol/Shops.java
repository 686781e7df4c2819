package split.sandbox.trendyol;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import split.sandbox.Numbers;

/** Every seller. One is there from the start, so that the sandbox can be tried at once. */
public final class Shops {
  public static final String DEMO_SELLER = "100001";

  private final Map<String, Shop> shops = new ConcurrentHashMap<>();
  private final Clock clock;
  private volatile Numbers numbers = numbersFromStart();

  public Shops(Clock clock) {
    this.clock = clock;
    reset();
  }

  /** Opens a shop, or changes the settings of the one that is there. */
  public boolean open(String sellerId, ShopSettings settings) {
    Shop known = shops.putIfAbsent(sellerId, new Shop(sellerId, settings, numbers, clock));
    if (known != null) {
      known.change(settings);
    }
    return known == null;
  }

  public Optional<Shop> find(String sellerId) {
    return Optional.ofNullable(shops.get(sellerId));
  }

  /** Whether these are the credentials of any shop. */
  public boolean knows(String apiKey, String apiSecret) {
    return shops.values().stream().anyMatch(shop -> shop.settings().admits(apiKey, apiSecret));
  }

  public Numbers numbers() {
    return numbers;
  }

  /** Trendyol's own time. */
  public Clock clock() {
    return clock;
  }

  private static Numbers numbersFromStart() {
    return new Numbers(92_051_000, 3_100_000_000L, 7_330_000_000_000L, 10_080_869_000L);
  }

  /** Forgets everything; numbers start again. */
  public void reset() {
    shops.clear();
    numbers = numbersFromStart();
    openDemo();
  }

  /** Forgets one shop, so that it can be opened again empty. */
  public void close(String sellerId) {
    shops.remove(sellerId);
    if (sellerId.equals(DEMO_SELLER)) {
      openDemo();
    }
  }

  private void openDemo() {
    open(DEMO_SELLER, ShopSettings.of("demo", "demo-secret"));
  }
}
