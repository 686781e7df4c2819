package split.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.marketplace.AddressGuard;
import split.domain.marketplace.CannedServer;
import split.domain.marketplace.CannedServer.Handler;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Fault;
import split.domain.marketplace.OpenDoor;
import split.domain.marketplace.RemoteCalls;
import split.domain.marketplace.RemoteClients;
import split.domain.signature.WhispererSignature;

class DeliverySendingTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final String BODY = "{\"event\":{},\"payload\":\"ü\"}";

  private final CannedServer server = new CannedServer();
  private final Exchanges exchanges = new Exchanges();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  @DisplayName("SC-1 the platform's signature is that of RFC 4231 in its form")
  void knownVector() {
    assertThat(WhispererSignature.of("Jefe", "what do ya want for nothing?"))
        .isEqualTo("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  @DisplayName("SC-1 event, uuid and both signatures go with the exact bytes; no secret is logged")
  void signed() {
    server.json(200, "{\"key\":\"much-secret\"}");
    Attempt attempt = send("much-secret", Map.of("Authorization", "Bearer hidden"), door());
    assertThat(attempt.isDelivered()).isTrue();
    CannedServer.Asked asked = server.asked().getFirst();
    assertThat(asked.method() + " " + asked.uri()).isEqualTo("POST /hook");
    assertThat(asked.body()).isEqualTo(BODY);
    assertThat(asked.headers())
        .containsEntry("content-type", "application/json")
        .containsEntry("x-whisperer-event", "package.created")
        .containsEntry("x-whisperer-signature", WhispererSignature.of("much-secret", BODY))
        .containsEntry("webhook-id", "u1")
        .containsEntry("webhook-timestamp", String.valueOf(NOON.getEpochSecond()))
        .containsEntry("authorization", "Bearer hidden");
    assertThat(asked.headers().get("webhook-signature")).startsWith("v1,");
    assertThat(exchanges.steps().toString() + attempt)
        .doesNotContain("much-secret")
        .doesNotContain("Bearer hidden");
  }

  @Test
  @DisplayName("SC-1 the webhook's own headers win, and without a secret nothing is signed")
  void ownHeaders() {
    server.json(200, "{}");
    send(null, Map.of("x-whisperer-event", "mine", "Content-Type", "application/x.mine"), door());
    assertThat(server.asked().getFirst().headers())
        .containsEntry("x-whisperer-event", "mine")
        .containsEntry("content-type", "application/x.mine")
        .doesNotContainKeys("x-whisperer-signature", "webhook-signature");
  }

  @Test
  @DisplayName("SC-2 an answer that is cut is cut between characters")
  void longAnswer() {
    server.json(200, "x" + "\uD83D\uDE00".repeat(9000));
    String content = send(null, Map.of(), door()).response().content();
    assertThat(content).hasSizeLessThan(17_000);
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(content)).isTrue();
  }

  @Test
  @DisplayName("SC-2 a redirect is not followed")
  void redirected() {
    server.reply(302, "text/plain", "", "Location", server.base() + "/elsewhere");
    assertThat(send(null, Map.of(), door()).response().status()).isEqualTo(302);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  @DisplayName("SC-1 a broken connection is recorded as 500")
  void broken() {
    server.then(Handler.HANG_UP);
    Attempt attempt = send(null, Map.of(), door());
    assertThat(attempt.response().status()).isEqualTo(500);
    assertThat(attempt.fault()).isInstanceOf(Fault.Unreachable.class);
  }

  @Test
  @DisplayName("SC-2 a private address is not called")
  void privateAddress() {
    var closed =
        new RemoteCalls(
            new AddressGuard(false), new RemoteClients(), rate -> Optional.empty(), CLOCK);
    assertThat(send(null, Map.of(), closed).fault()).isInstanceOf(Fault.Misconfigured.class);
    assertThat(server.asked()).isEmpty();
  }

  private static RemoteCalls door() {
    return OpenDoor.calls(CLOCK);
  }

  private Attempt send(String secret, Map<String, String> headers, RemoteCalls calls) {
    var terms = new Delivery.Terms(Countdown.USUAL, false);
    var delivery =
        new Delivery(
            server.base() + "/hook", secret, headers, "package.created", "u1", BODY, 0, terms);
    return new DeliverySending(calls, CLOCK).send(delivery, exchanges);
  }
}
