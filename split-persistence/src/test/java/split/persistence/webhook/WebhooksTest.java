package split.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.NOON;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.view.Window;
import split.view.webhook.WebhookFilter;
import split.view.webhook.WebhookRow;

@ParameterizedClass
@EnumSource(Engine.class)
class WebhooksTest {
  private final Database database;

  WebhooksTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("SC-1 listed by type, target and whether they are switched on")
  void listed() {
    database.change(
        em -> {
          Webhooks webhooks = new Webhooks(em);
          webhooks.add(webhook("package.created", "https://a.example/"));
          webhooks.add(webhook("package.status.packed", "https://b.example/"));
          Webhook off = webhook("package.created", "https://c.example/");
          webhooks.add(off);
          off.activate(false, NOON);
        });
    assertThat(targets(new WebhookFilter(null, null, null, true))).containsExactly("a", "b");
    assertThat(targets(new WebhookFilter(null, null, null, false))).containsExactly("c");
    assertThat(targets(new WebhookFilter(null, "package.created", null, null)))
        .containsExactly("a", "c");
    assertThat(targets(new WebhookFilter(null, null, "https://b.example/", true)))
        .containsExactly("b");
    assertThat(targets(WebhookFilter.ALL)).hasSize(3);
  }

  private List<String> targets(WebhookFilter filter) {
    return database.read(em -> new Webhooks(em).page(filter, new Window(9, 1)).rows()).stream()
        .map(WebhookRow::targetUrl)
        .map(url -> url.substring(8, 9))
        .toList();
  }

  private static Webhook webhook(String eventType, String url) {
    return new Webhook(7, new Webhook.Terms(eventType, url, null, null, "{}", "{}"), NOON);
  }
}
