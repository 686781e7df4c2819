package split.web.token;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import split.vocabulary.Caller;

/** One bucket a token, on this node; with several nodes the limit holds on each. */
@ApplicationScoped
public class RateLimits {
  private final Map<Long, TokenBucket> byToken = new ConcurrentHashMap<>();

  Duration take(Caller caller) {
    Integer rate = caller.scope().rateLimit();
    if (rate == null) {
      return Duration.ZERO;
    }
    long now = System.nanoTime();
    return byToken
        .compute(
            caller.tokenId(),
            (id, known) -> known != null && known.isFor(rate) ? known : new TokenBucket(rate, now))
        .take(now);
  }
}
