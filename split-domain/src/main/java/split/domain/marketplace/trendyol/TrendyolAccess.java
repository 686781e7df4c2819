package split.domain.marketplace.trendyol;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import split.domain.marketplace.Account;
import split.domain.marketplace.Capability.RateClass;
import split.domain.marketplace.Rate;

/**
 * How one seller is known to Trendyol, and how often it may call.
 *
 * @param authorization null where the channel has no credentials: Trendyol itself then says so
 * @param storeFrontCode null for the shop in Türkiye
 */
record TrendyolAccess(
    String sellerId,
    String authorization,
    String userAgent,
    String storeFrontCode,
    Map<Kind, RateClass> limits) {
  private static final Pattern SELLER_ID = Pattern.compile("[A-Za-z0-9-]{1,40}");
  private static final Pattern INTEGRATOR = Pattern.compile("[A-Za-z0-9]{1,30}");
  private static final Pattern STORE_FRONT = Pattern.compile("[A-Za-z0-9_-]{1,20}");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
  private static final int IN_TEN_SECONDS = 50;

  /** A budget of so many a minute keeps within 50 in ten seconds by itself. */
  private static final int EVEN = 200;

  /** Kinds of calls that Trendyol counts apart. */
  enum Kind {
    READ(30, MINUTE),
    SPLIT(100, MINUTE),
    BOXES(100, MINUTE),
    STATUS(IN_TEN_SECONDS, TEN_SECONDS);

    final RateClass limit;

    Kind(int requests, Duration per) {
      this.limit = new RateClass(requests, per);
    }
  }

  /** Empty where the seller's number is missing or cannot be one. */
  static Optional<TrendyolAccess> of(Account account) {
    return TrendyolSettings.text(account, "seller_id")
        .filter(seller -> SELLER_ID.matcher(seller).matches())
        .map(
            seller ->
                new TrendyolAccess(
                    seller,
                    authorization(account),
                    seller + " - " + integrator(account),
                    storeFrontCode(account).orElse(null),
                    limits(account)));
  }

  static Optional<String> storeFrontCode(Account account) {
    return TrendyolSettings.text(account, "store_front_code")
        .filter(code -> STORE_FRONT.matcher(code).matches());
  }

  Rate rate(Kind kind) {
    return new Rate("trendyol:" + sellerId + ":" + kind, limits.get(kind));
  }

  private static String integrator(Account account) {
    return TrendyolSettings.text(account, "integrator")
        .filter(name -> INTEGRATOR.matcher(name).matches())
        .orElse("SelfIntegration");
  }

  private static String authorization(Account account) {
    Optional<String> key = TrendyolSettings.text(account, "api_key");
    Optional<String> secret = TrendyolSettings.text(account, "api_secret");
    if (key.isEmpty() || secret.isEmpty()) {
      return null;
    }
    byte[] pair = (key.get() + ":" + secret.get()).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private static Map<Kind, RateClass> limits(Account account) {
    RateClass splits = limit(TrendyolSettings.splitsPerMinute(account));
    return Map.of(
        Kind.READ,
        limit(TrendyolSettings.readsPerMinute(account)),
        Kind.SPLIT,
        splits,
        Kind.BOXES,
        splits,
        Kind.STATUS,
        Kind.STATUS.limit);
  }

  /** Whatever a seller is granted a minute, ten seconds take no more than 50 calls of a kind. */
  private static RateClass limit(int perMinute) {
    return perMinute <= EVEN
        ? new RateClass(perMinute, MINUTE)
        : new RateClass(Math.min(IN_TEN_SECONDS, perMinute / 6), TEN_SECONDS);
  }

  @Override
  public String toString() {
    return "TrendyolAccess[" + sellerId + "]";
  }
}
