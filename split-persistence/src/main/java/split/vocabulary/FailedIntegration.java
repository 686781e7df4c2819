package split.vocabulary;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The channel's <i>failed integration</i> setting: per record type, how long a failed record rests
 * and when it is given up (FIX-1). A type without a rule of its own takes its fallback's: {@code
 * split_packages} that of {@code order}, then all {@code DEFAULT}; what a channel says nothing
 * about is as published.
 *
 * @param sentToRemoteExpiration how long an operation may stay without a result (FIX-4)
 */
public record FailedIntegration(Map<String, Rule> rules, Duration sentToRemoteExpiration) {
  public static final String DEFAULT_TYPE = "DEFAULT";
  public static final String PUBLISHED = "published default";

  private static final Map<String, String> FALLBACK = Map.of("split_packages", "order");
  private static final Duration EIGHT_HOURS = Duration.ofSeconds(28_800);
  private static final Duration SIXTEEN_HOURS = Duration.ofSeconds(57_601);
  private static final Rule SEED = new Rule(EIGHT_HOURS, SIXTEEN_HOURS, 2);

  /** The platform's published defaults. */
  public static final FailedIntegration DEFAULTS =
      new FailedIntegration(
          Map.of(
              "order",
              new Rule(EIGHT_HOURS, SIXTEEN_HOURS, 3),
              DEFAULT_TYPE,
              SEED,
              "product",
              SEED,
              "productprice",
              SEED,
              "productstock",
              SEED),
          Duration.ofHours(6));

  public FailedIntegration {
    rules = Map.copyOf(rules);
    Objects.requireNonNull(sentToRemoteExpiration);
  }

  public Rule ruleFor(String type) {
    Rule rule = rules.get(sourceOf(type));
    return rule == null ? DEFAULTS.ruleFor(type) : rule;
  }

  /** The type whose rule holds for this one; where none is set, the published default does. */
  public String sourceOf(String type) {
    return Stream.of(type, FALLBACK.getOrDefault(type, DEFAULT_TYPE), DEFAULT_TYPE)
        .filter(rules::containsKey)
        .findFirst()
        .orElse(PUBLISHED);
  }

  /**
   * @param retryInterval {@code RETRY_INTERVAL}: the length of one penalty
   * @param expiration {@code EXPIRATION_DATE}: measured from the first failure; after it no more
   *     tries
   * @param maxRetries {@code MAX_RETRY_COUNT}: tries after the first
   */
  public record Rule(Duration retryInterval, Duration expiration, int maxRetries) {
    public Rule {
      if (retryInterval.isNegative() || expiration.isNegative() || maxRetries < 0) {
        throw new IllegalArgumentException("a failed integration rule has no negative values");
      }
    }
  }
}
