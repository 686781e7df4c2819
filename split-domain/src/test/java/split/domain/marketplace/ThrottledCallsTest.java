package split.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.vocabulary.Step;

class ThrottledCallsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
  private static final Rate RATE =
      new Rate("n11:key:READ", new Capability.RateClass(30, Duration.ofMinutes(1)));

  private final CannedServer server = new CannedServer();
  private final RemoteCalls spent =
      OpenDoor.calls(rate -> Optional.of(Duration.ofMillis(rate.limit().requests())), CLOCK);
  private final Account account =
      new Account("n11", Map.of("base_url", server.base()), new Exchanges());

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  @DisplayName("MKT-5 a call beyond its budget is not sent, and no attempt")
  void beyondBudget() {
    server.json(200, "{}");
    assertThat(call(RATE))
        .isInstanceOfSatisfying(
            Verdict.Failed.class,
            failed ->
                assertThat(failed.fault())
                    .isInstanceOfSatisfying(
                        Fault.Throttled.class,
                        wait -> assertThat(wait.retryAfter()).isEqualTo(Duration.ofMillis(30))));
    assertThat(server.asked()).isEmpty();
    Step step = account.exchanges().steps().getLast();
    assertThat(step.code()).isEqualTo("throttled");
    assertThat(step.message()).contains("our own limit").doesNotContain(RATE.budget());
  }

  @Test
  @DisplayName("MKT-5 a call without a budget is sent")
  void withoutBudget() {
    server.json(200, "{}");
    assertThat(call(null)).isInstanceOf(Verdict.Usable.class);
  }

  @Test
  @DisplayName(
      "MKT-5 how long to stay away is Retry-After's word, and without it X-RateLimit-Reset's")
  void reset() {
    server.reply(429, "text/plain", "", "X-RateLimit-Reset", "17");
    server.reply(429, "text/plain", "", "X-RateLimit-Reset", "17", "Retry-After", "5");
    assertThat(throttledFor()).isEqualTo(Duration.ofSeconds(17));
    assertThat(throttledFor()).isEqualTo(Duration.ofSeconds(5));
  }

  private Duration throttledFor() {
    return ((Verdict.Usable<Answer>) call(null)).answer().throttledFor();
  }

  private Verdict<Answer> call(Rate rate) {
    return spent.exchange(
        account,
        Endpoint.of(account, server.base(), List.of()),
        new RemoteCall<>(
            "remote_try", "GET", "/thing", null, ThingApi.class, api -> api.get("key"), rate),
        Verdict.Usable::new);
  }
}
