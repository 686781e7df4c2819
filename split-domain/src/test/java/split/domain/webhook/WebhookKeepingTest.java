package split.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static split.domain.testing.Beans.wired;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.domain.channel.Sealing;
import split.domain.marketplace.AddressGuard;
import split.domain.operation.Outcome;
import split.domain.testing.Heard;
import split.domain.testing.TestClock;
import split.persistence.flowlog.FlowLog;
import split.persistence.flowlog.SealedUntil;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.webhook.Told;
import split.persistence.webhook.Webhook;
import split.persistence.webhook.WebhookEvent;
import split.persistence.webhook.WebhookEvents;
import split.persistence.webhook.Webhooks;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.TokenScope;

@ParameterizedClass
@EnumSource(Engine.class)
class WebhookKeepingTest {
  private static final String URL = "https://127.0.0.1/hook";
  private static final CorrelationId ID = new CorrelationId("c1");
  private static final Caller ONE = caller(7);

  private final Database database;
  private WebhookSecrets secrets = new WebhookSecrets(Sealing.under("a".repeat(32)));

  WebhookKeepingTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("SC-1 one event to one address is registered once by each, while it is active")
  void twice() {
    long first = register(ONE, "package.created");
    assertThat(refusal(registering(ONE, "package.created"))).isEqualTo(Code.WEBHOOK_EXISTS);
    register(caller(8), "package.created");
    long other = register(ONE, "package.status.packed");
    WebhookWish same = wish("package.created", null, null, null);
    assertThat(refusal(changing(other, same))).isEqualTo(Code.WEBHOOK_EXISTS);
    assertThat(terms(other).eventType()).isEqualTo("package.status.packed");

    keep(
        keeping -> {
          keeping.deactivate(first, ONE, ID);
          return null;
        });
    register(ONE, "package.created");
    WebhookWish on = wish(null, null, null, true);
    assertThat(refusal(changing(first, on))).isEqualTo(Code.WEBHOOK_EXISTS);
  }

  @Test
  @DisplayName("SC-1 a change leaves alone what it does not name, and a mask keeps the value")
  void masked() {
    long id = register(ONE, "package.created");
    Map<String, String> headers = Map.of("Authorization", "********", "X-New", "c");
    assertThat(keep(changing(id, wish(null, headers, null, null))))
        .isInstanceOf(WebhookAnswer.Saved.class);
    assertThat(secrets.openHeaders(terms(id).headers()))
        .containsOnly(Map.entry("Authorization", "Bearer a"), Map.entry("X-New", "c"));
    assertThat(secrets.openSecret(terms(id).secret())).isEqualTo("hush");
    assertThat(terms(id).headers() + terms(id).secret()).doesNotContain("Bearer a", "hush");

    WebhookWish unsigned = wish(null, Map.of("X-Other", "********"), "", null);
    assertThat(refusal(changing(id, unsigned))).isEqualTo(Code.PAYLOAD_INVALID);
    assertThat(secrets.openSecret(terms(id).secret())).as("unchanged").isEqualTo("hush");
  }

  @Test
  @DisplayName("SC-1 what was sealed under a lost key is not sent, and can be typed anew")
  void lostKey() {
    long id = register(ONE, "package.created");
    long event = event(id);
    secrets = new WebhookSecrets(Sealing.under("b".repeat(32)));
    assertThat(secrets.masked(terms(id).headers())).isEmpty();
    assertThat(prepared(event))
        .isInstanceOfSatisfying(
            Prepared.Over.class,
            over ->
                assertThat(over.outcome())
                    .isInstanceOf(Outcome.Refused.class)
                    .extracting(Outcome::code)
                    .isEqualTo("secret_unreadable"));

    WebhookWish masked = wish(null, Map.of("Authorization", "********"), null, null);
    assertThat(refusal(changing(id, masked))).isEqualTo(Code.PAYLOAD_INVALID);
    keep(changing(id, wish(null, Map.of("Authorization", "Bearer z"), "new", null)));
    assertThat(prepared(event)).isInstanceOf(Prepared.Ready.class);
  }

  private long event(long webhook) {
    return database.inTransaction(
        em -> {
          Told told = new Told("u".repeat(32), "order.split_package", 1, null, null, "c1");
          WebhookEvent event = new WebhookEvent(webhook, told, "{}", NOON);
          new WebhookEvents(em).add(event);
          return event.id();
        });
  }

  private Prepared prepared(long event) {
    return database.inTransaction(
        em ->
            wired(
                    new DeliveryPreparing(),
                    new WebhookEvents(em),
                    new Webhooks(em),
                    secrets,
                    new PackagePayload(null, null, null),
                    new RefusalRetrying(false))
                .prepare(event));
  }

  private long register(Caller caller, String eventType) {
    return ((WebhookAnswer.Saved) keep(registering(caller, eventType))).webhookId();
  }

  private static Function<WebhookKeeping, WebhookAnswer> registering(Caller caller, String type) {
    var wish =
        new WebhookWish(type, URL, Map.of("Authorization", "Bearer a"), "hush", null, null, null);
    return keeping -> keeping.register(wish, caller, ID);
  }

  private static Function<WebhookKeeping, WebhookAnswer> changing(long id, WebhookWish wish) {
    return keeping -> keeping.change(id, wish, ONE, ID);
  }

  private Code refusal(Function<WebhookKeeping, WebhookAnswer> work) {
    return ((WebhookAnswer.Refused) keep(work)).refusal().code();
  }

  private <T> T keep(Function<WebhookKeeping, T> work) {
    return database.inTransaction(em -> work.apply(keeping(em)));
  }

  private WebhookKeeping keeping(EntityManager em) {
    return wired(
        new WebhookKeeping(),
        new Webhooks(em),
        new WebhookTerms(secrets),
        new AddressGuard(true),
        new FlowLog(em, new SealedUntil()),
        Heard.<WebhookChanged>nobody(),
        new TestClock(NOON));
  }

  private Webhook.Terms terms(long id) {
    return database.read(em -> new Webhooks(em).find(id).orElseThrow().terms());
  }

  private static WebhookWish wish(
      String type, Map<String, String> headers, String secret, Boolean active) {
    return new WebhookWish(type, null, headers, secret, null, null, active);
  }

  private static Caller caller(long id) {
    return new Caller(id, "one", new TokenScope(Set.of(), Set.of("*"), null));
  }
}
