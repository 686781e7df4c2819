package split.sandbox.hepsiburada;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import split.sandbox.RateLimit;

/** Every seller. One is there from the start, so that the sandbox can be tried at once. */
public final class Shops {
  public static final String DEMO_MERCHANT = "de300000-0000-4000-8000-000000000001";

  private final Map<String, Shop> shops = new ConcurrentHashMap<>();
  private final Clock clock;
  private final RateLimit strangers;
  private volatile Numbers numbers = new Numbers();

  public Shops(Clock clock) {
    this.clock = clock;
    this.strangers = new RateLimit(clock, ShopSettings.USUAL_LIMIT, ShopSettings.USUAL_WINDOW);
    reset();
  }

  /** Opens a shop, or changes the settings of the one that is there. */
  public boolean open(String merchantId, ShopSettings settings) {
    String key = merchantId.toLowerCase(Locale.ROOT);
    Shop known = shops.putIfAbsent(key, new Shop(key, settings, numbers, clock));
    if (known != null) {
      known.change(settings);
    }
    return known == null;
  }

  /** GUIDs are the same in capitals. */
  public Optional<Shop> find(String merchantId) {
    return Optional.ofNullable(shops.get(merchantId.toLowerCase(Locale.ROOT)));
  }

  /** Whether these are the credentials of any shop. */
  public boolean knows(String username, String password) {
    return shops.values().stream().anyMatch(shop -> shop.admits(username, password));
  }

  /** The limit for calls that name no shop of Hepsiburada. */
  public RateLimit strangers() {
    return strangers;
  }

  public Numbers numbers() {
    return numbers;
  }

  /** Hepsiburada's own time. */
  public Clock clock() {
    return clock;
  }

  /** Forgets everything; numbers start again. */
  public void reset() {
    shops.clear();
    numbers = new Numbers();
    openDemo();
  }

  /** Forgets one shop, so that it can be opened again empty. */
  public void close(String merchantId) {
    String key = merchantId.toLowerCase(Locale.ROOT);
    shops.remove(key);
    if (key.equals(DEMO_MERCHANT)) {
      openDemo();
    }
  }

  private void openDemo() {
    open(DEMO_MERCHANT, ShopSettings.of("demo", "demo-secret"));
  }
}
