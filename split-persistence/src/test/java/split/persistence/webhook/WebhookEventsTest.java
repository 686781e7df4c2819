package split.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.view.Window;
import split.view.webhook.Response;
import split.view.webhook.WebhookEventFilter;
import split.view.webhook.WebhookEventRow;
import split.vocabulary.DeliveryStatus;

@ParameterizedClass
@EnumSource(Engine.class)
class WebhookEventsTest {
  private static final Instant LONG_AGO = NOON.minus(Duration.ofDays(85));

  private final Database database;

  WebhookEventsTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("SC-2 the log is kept for a time, and what is still to be told until it is")
  void deleted() {
    database.change(
        em -> {
          var terms =
              new Webhook.Terms("package.created", "https://a.example/", null, null, "{}", "{}");
          Webhook webhook = new Webhook(7, terms, LONG_AGO);
          new Webhooks(em).add(webhook);
          told(em, webhook, "delivered", DeliveryStatus.DELIVERED, LONG_AGO);
          told(em, webhook, "failed", DeliveryStatus.FAILED, LONG_AGO);
          told(em, webhook, "pending", DeliveryStatus.PENDING, LONG_AGO);
          told(em, webhook, "new", DeliveryStatus.DELIVERED, NOON);
        });
    Instant cutoff = NOON.minus(Duration.ofDays(84));
    assertThat(delete(cutoff, 1)).isEqualTo(1);
    assertThat(delete(cutoff, 9)).isEqualTo(1);
    assertThat(delete(cutoff, 9)).isZero();
    assertThat(left()).extracting(WebhookEventRow::uuid).containsExactly("new", "pending");
  }

  private static void told(
      EntityManager em, Webhook webhook, String uuid, DeliveryStatus status, Instant at) {
    var told = new Told(uuid, "order.split_package", 1, null, null, "c1");
    WebhookEvent event = new WebhookEvent(webhook.id(), told, "{}", at);
    event.tried(status, new Response(200, "", 1), at, at);
    new WebhookEvents(em).add(event);
  }

  private int delete(Instant cutoff, int limit) {
    return database.inTransaction(em -> new WebhookEvents(em).deleteEndedBefore(cutoff, limit));
  }

  private List<WebhookEventRow> left() {
    var all = new WebhookEventFilter(null, null, null, null, null);
    return database.read(em -> new WebhookEvents(em).page(all, new Window(9, 1)).rows());
  }
}
