package split.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.marketplace.AddressGuard;
import split.domain.marketplace.CannedServer;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.OpenDoor;
import split.domain.marketplace.RemoteCalls;
import split.domain.marketplace.RemoteClients;
import split.domain.operation.Outcome;
import split.domain.signature.StandardSignature;
import split.persistence.notification.Notification;
import split.vocabulary.Medium;
import split.vocabulary.Step;

class WebhookSendingTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String BODY = "{\"type\":\"alarm.raised\"}";

  private final CannedServer server = new CannedServer();
  private final Exchanges exchanges = new Exchanges();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  @DisplayName("N11-5 a webhook is signed over id, time and body, and the secret is not logged")
  void signed() {
    server.json(200, "{}");
    assertThat(send(OpenDoor.calls(CLOCK))).isInstanceOf(Outcome.Succeeded.class);
    CannedServer.Asked asked = server.asked().getFirst();
    assertThat(asked.method() + " " + asked.uri()).isEqualTo("POST /hook");
    assertThat(asked.body()).isEqualTo(BODY);
    long seconds = NOON.getEpochSecond();
    assertThat(asked.headers())
        .containsEntry("webhook-id", "m1")
        .containsEntry("webhook-timestamp", String.valueOf(seconds))
        .containsEntry("webhook-signature", StandardSignature.of(SECRET, "m1", seconds, BODY))
        .containsEntry("content-type", "application/json");
    Step step = exchanges.steps().getFirst();
    assertThat(step.name()).isEqualTo("notification_sent");
    assertThat(step.toString()).contains(BODY).doesNotContain(SECRET);
  }

  @ParameterizedTest(name = "N11-5 {0} means {1}")
  @CsvSource({
    "200, Succeeded",
    "202, Succeeded",
    "302, Unreachable",
    "400, Unreachable",
    "401, Unreachable",
    "404, Unreachable",
    "410, Refused",
    "429, Throttled",
    "500, Unreachable",
    "503, Unreachable"
  })
  void judged(int answered, String outcome) {
    server.json(answered, "{}");
    assertThat(send(OpenDoor.calls(CLOCK)).getClass().getSimpleName()).isEqualTo(outcome);
  }

  @Test
  @DisplayName("N11-5 who throttles is asked again when it says")
  void throttled() {
    server.reply(429, "text/plain", "slowly", "Retry-After", "7");
    assertThat(send(OpenDoor.calls(CLOCK)))
        .isInstanceOfSatisfying(
            Outcome.Throttled.class,
            throttled -> assertThat(throttled.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
  }

  @Test
  @DisplayName("N11-5 a private address is not called, for good")
  void privateAddress() {
    var closed =
        new RemoteCalls(
            new AddressGuard(false), new RemoteClients(), rate -> Optional.empty(), CLOCK);
    assertThat(send(closed))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.code()).isEqualTo("misconfigured"));
    assertThat(server.asked()).isEmpty();
  }

  private Outcome send(RemoteCalls calls) {
    var message = new Notification.Message(null, 1, "raised", "title", BODY);
    var delivery = new Delivery(Medium.WEBHOOK, server.base() + "/hook", SECRET, "m1", message);
    return new WebhookSending(calls, CLOCK).send(delivery, exchanges);
  }
}
