package split.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.marketplace.Fault;
import split.domain.operation.Outcome;
import split.view.webhook.Response;

class RetryPolicyTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final RetryPolicy policy =
      new RetryPolicy(new Countdown.Linear(60, 86_400), false, NOON, 0.5);

  @Test
  @DisplayName("SC-1 eleven tries by the countdown, then one an hour, nineteen in all")
  void schedule() {
    List<Long> minutes =
        IntStream.rangeClosed(1, 18).mapToObj(tries -> wait(tries).toMinutes()).toList();
    assertThat(minutes)
        .containsExactly(
            0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 60L, 60L, 60L, 60L, 60L, 60L, 60L, 60L);
    assertThat(policy.judge(answered(500), 19))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, given -> assertThat(given.code()).isEqualTo("webhook_given_up"));
  }

  @ParameterizedTest(name = "SC-2 {0}: {1}, and {2} with the platform''s habit")
  @CsvSource({
    "200, Succeeded, Succeeded",
    "204, Succeeded, Succeeded",
    "302, Rescheduled, Rescheduled",
    "400, Refused, Rescheduled",
    "401, Rescheduled, Rescheduled",
    "403, Rescheduled, Rescheduled",
    "404, Rescheduled, Rescheduled",
    "405, Refused, Rescheduled",
    "408, Rescheduled, Rescheduled",
    "410, Refused, Rescheduled",
    "413, Refused, Rescheduled",
    "422, Refused, Rescheduled",
    "425, Rescheduled, Rescheduled",
    "429, Rescheduled, Rescheduled",
    "500, Rescheduled, Rescheduled",
    "503, Rescheduled, Rescheduled"
  })
  void judged(int status, String usual, String habit) {
    var platform = new RetryPolicy(Countdown.USUAL, true, NOON, 0);
    assertThat(name(policy.judge(answered(status), 1))).isEqualTo(usual);
    assertThat(name(platform.judge(answered(status), 1))).isEqualTo(habit);
  }

  @Test
  @DisplayName("SC-2 who asks to be left alone is, unless the countdown is longer anyway")
  void leftAlone() {
    Response busy = new Response(503, "", 1);
    Attempt asked = new Attempt(NOON, busy, null, Duration.ofMinutes(5));
    assertThat(wait(policy.judge(asked, 1))).isEqualTo(Duration.ofMinutes(5));
    assertThat(wait(policy.judge(asked, 9))).isEqualTo(Duration.ofMinutes(8));
  }

  @Test
  @DisplayName("SC-2 an address that must not be called is not tried again")
  void misconfigured() {
    var fault = new Fault.Misconfigured("not called: private");
    Attempt attempt = new Attempt(NOON, new Response(500, "", 0), fault, null);
    assertThat(policy.judge(attempt, 1)).isInstanceOf(Outcome.Refused.class);
  }

  private Duration wait(int tries) {
    return wait(policy.judge(answered(500), tries));
  }

  private static Duration wait(Outcome outcome) {
    return Duration.between(NOON, ((Outcome.Rescheduled) outcome).until());
  }

  private static Attempt answered(int status) {
    return new Attempt(NOON, new Response(status, "", 1), null, null);
  }

  private static String name(Outcome outcome) {
    return outcome.getClass().getSimpleName();
  }
}
