package split.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  @Test
  @DisplayName("lets a second's worth through at once, then says how long to wait")
  void limits() {
    TokenBucket bucket = new TokenBucket(2, 0);
    assertThat(bucket.take(0)).isZero();
    assertThat(bucket.take(0)).isZero();
    assertThat(bucket.take(0)).isBetween(Duration.ofMillis(500), Duration.ofMillis(501));
    assertThat(bucket.take(SECOND / 2)).isZero();
    assertThat(bucket.take(SECOND / 2)).isPositive();
  }

  @Test
  @DisplayName("saves no more than one second")
  void forgets() {
    TokenBucket bucket = new TokenBucket(1, 0);
    assertThat(bucket.take(100 * SECOND)).isZero();
    assertThat(bucket.take(100 * SECOND)).isPositive();
  }
}
