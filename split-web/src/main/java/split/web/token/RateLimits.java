package split.web.token;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.Refusal;

/** One bucket a token, on this node; with several nodes the limit holds on each. */
@ApplicationScoped
public class RateLimits {
  private final Map<Long, TokenBucket> byToken = new ConcurrentHashMap<>();

  /**
   * Takes one of the token's requests.
   *
   * @return {@code rate_limited} if there was none
   */
  public Optional<Refusal> refusal(Caller caller) {
    Integer rate = caller.scope().rateLimit();
    return rate == null
        ? Optional.empty()
        : Optional.of(take(caller, rate))
            .filter(Duration::isPositive)
            .map(
                wait ->
                    Refusal.retry(
                        Code.RATE_LIMITED, "the token's requests a second are used up", wait));
  }

  private Duration take(Caller caller, int rate) {
    long now = System.nanoTime();
    return byToken
        .compute(
            caller.id(),
            (id, known) -> known != null && known.isFor(rate) ? known : new TokenBucket(rate, now))
        .take(now);
  }
}
