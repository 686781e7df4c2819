package split.sandbox.n11;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import split.sandbox.Numbers;

/** Every seller. One is there from the start, so that the sandbox can be tried at once. */
public final class Shops {
  public static final String DEMO_KEY = "demo";
  private static final String DEMO_SECRET = "demo-secret";

  private final Map<String, Shop> shops = new ConcurrentHashMap<>();
  private final Clock clock;
  private volatile Numbers numbers = numbersFromStart();

  public Shops(Clock clock) {
    this.clock = clock;
    reset();
  }

  /** Opens a shop, or changes the secret of the one that is there. */
  public boolean open(String appKey, String appSecret) {
    Shop known = shops.putIfAbsent(appKey, new Shop(appKey, appSecret, numbers, clock));
    if (known != null) {
      known.changeSecret(appSecret);
    }
    return known == null;
  }

  public Optional<Shop> find(String appKey) {
    return Optional.ofNullable(shops.get(appKey));
  }

  public Numbers numbers() {
    return numbers;
  }

  /** N11's own time. */
  public Clock clock() {
    return clock;
  }

  private static Numbers numbersFromStart() {
    return new Numbers(2_590_000, 71_000_000, 7_300_000_000L, 204_900_000_000L);
  }

  /** Forgets everything; numbers start again. */
  public void reset() {
    shops.clear();
    numbers = numbersFromStart();
    open(DEMO_KEY, DEMO_SECRET);
  }

  /** Forgets one shop, so that it can be opened again empty. */
  public void close(String appKey) {
    shops.remove(appKey);
    if (appKey.equals(DEMO_KEY)) {
      open(DEMO_KEY, DEMO_SECRET);
    }
  }
}
