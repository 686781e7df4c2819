package split.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.domain.marketplace.CannedServer;
import split.persistence.operation.RemoteOperations;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.view.webhook.WebhookEventRow;
import split.vocabulary.DeliveryStatus;
import split.vocabulary.PackageState;

/** Events on their way through the queue to receivers that are down, refuse or die. */
@ParameterizedClass
@EnumSource(Engine.class)
class DeliveringTest {
  private static final String TEN_MINUTES = "{\"choice\":\"fixed\",\"kwargs\":{\"seconds\":600}}";

  private final CannedServer receiver = new CannedServer();
  private final Database database;
  private final DeliveringFixture fixture;

  DeliveringTest(Engine engine) {
    database = engine.migrated();
    fixture = new DeliveringFixture(database);
  }

  @AfterEach
  void close() {
    receiver.close();
    database.close();
  }

  @Test
  @DisplayName("SC-2 down for an hour, then told once, in the same bytes under the same uuid")
  void down() {
    long hook = fixture.hook("package.created", receiver.base(), "{}", TEN_MINUTES);
    fixture.created();
    pass(hook, Duration.ofMinutes(60));
    assertThat(receiver.asked()).as("by a countdown of ten minutes").hasSize(6);
    assertThat(event().status()).isEqualTo(DeliveryStatus.PENDING);

    receiver.json(200, "{}");
    pass(hook, Duration.ofHours(1));
    assertThat(receiver.asked()).as("and no more once it was taken").hasSize(7);
    WebhookEventRow event = event();
    assertThat(event.isDelivered()).isTrue();
    assertThat(event.tries()).isEqualTo(7);
    assertThat(event.requestDatetimes()).hasSize(7);
    assertThat(receiver.asked())
        .allSatisfy(
            asked -> {
              assertThat(asked.body()).isEqualTo(event.payload()).contains(event.uuid());
              assertThat(asked.headers()).containsEntry("webhook-id", event.uuid());
            });
    assertThat(event.payload())
        .startsWith("{\"event\":{\"type\":\"package.created\",\"uuid\":\"")
        .contains("\"number\":\"P1\"", "\"channel_id\":298", "\"enum_value\":\"100\"");
  }

  @Test
  @DisplayName("SC-2 down for an hour, then told once of each state of a package, as it happened")
  void inOrder() {
    List<Long> hooks =
        Stream.of("created", "status.preparing", "status.packed")
            .map(
                type ->
                    fixture.hook(
                        "package." + type, receiver.base() + "/" + type, "{}", TEN_MINUTES))
            .toList();
    fixture.created();
    fixture.becomes(PackageState.PREPARING);
    fixture.becomes(PackageState.PACKED);
    for (int minute = 0; minute < 60; minute += 2) {
      hooks.reversed().forEach(fixture::work);
      fixture.clock.pass(Duration.ofMinutes(2));
    }
    assertThat(receiver.asked()).as("nothing overtakes").hasSize(6);
    receiver.json(200, "{}").json(200, "{}").json(200, "{}");
    for (int round = 0; round < 3; round++) {
      hooks.reversed().forEach(fixture::work);
    }
    assertThat(
            receiver.asked().stream()
                .skip(6)
                .map(asked -> asked.headers().get("x-whisperer-event")))
        .containsExactly("package.created", "package.status.preparing", "package.status.packed");
    assertThat(fixture.log()).allSatisfy(event -> assertThat(event.isDelivered()).isTrue());
  }

  @Test
  @DisplayName("SC-2 a receiver that never comes back is tried nineteen times, and given up")
  void givenUp() {
    long hook = fixture.hook("package.created", receiver.base(), "{}", "{}");
    fixture.created();
    for (int hour = 0; hour < 22; hour++) {
      fixture.work(hook);
      fixture.clock.pass(Duration.ofMinutes(91));
    }
    assertThat(receiver.asked()).hasSize(19);
    assertThat(event().status()).isEqualTo(DeliveryStatus.FAILED);
  }

  @Test
  @DisplayName("SC-2 what is refused for good is not tried again, unless the webhook wants it")
  void refused() {
    long usual = fixture.hook("package.created", receiver.base() + "/a", "{}", "{}");
    long habit =
        fixture.hook("package.created", receiver.base() + "/b", "{\"retry_refusals\":true}", "{}");
    fixture.created();
    receiver.json(422, "{}").json(422, "{}").json(200, "{}");
    fixture.work(usual);
    pass(habit, Duration.ofMinutes(10));
    pass(usual, Duration.ofMinutes(10));
    assertThat(fixture.log())
        .extracting(row -> row.webhookId() == usual ? "usual" : "habit", WebhookEventRow::status)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("usual", DeliveryStatus.FAILED),
            org.assertj.core.groups.Tuple.tuple("habit", DeliveryStatus.DELIVERED));
  }

  @Test
  @DisplayName("SC-2 a node that dies between sending and writing down sends the same once more")
  void died() {
    long hook = fixture.hook("package.created", receiver.base(), "{}", "{}");
    fixture.created();
    receiver.json(200, "{}").json(200, "{}");
    fixture.workAndDie(hook);
    fixture.work(hook);
    assertThat(receiver.asked()).hasSize(2);
    assertThat(receiver.asked().get(0).body()).isEqualTo(receiver.asked().get(1).body());
    assertThat(event().isDelivered()).isTrue();
  }

  @Test
  @DisplayName("SC-1 each webhook has a lane of its own, and hears of its own events only")
  void lanes() {
    long one = fixture.hook("package.created", receiver.base() + "/1", "{}", "{}");
    long two = fixture.hook("package.created", receiver.base() + "/2", "{}", "{}");
    fixture.hook("package.status.packed", receiver.base() + "/3", "{}", "{}");
    fixture.created();
    Set<Long> lanes =
        database.read(em -> new RemoteOperations(em).channelsWithWork(fixture.clock.instant()));
    assertThat(lanes).containsExactlyInAnyOrder(-one, -two);
    assertThat(fixture.log()).extracting(WebhookEventRow::uuid).hasSize(2).containsOnly(uuid());
  }

  @Test
  @DisplayName("SC-1 who chose a channel hears of that channel only")
  void chosen() {
    String type = "order.split_package";
    fixture.hook(type, "https://a.example/", "{}", "{}");
    fixture.hook(type, "https://b.example/", "{\"channel_id\":298}", "{}");
    fixture.hook(type, "https://c.example/", "{\"channel_id\":299}", "{}");
    fixture.hook(type + "_298", "https://d.example/", "{\"channel_id\":298}", "{}");
    database.change(
        em -> {
          fixture.tell(em, type, 298L);
          fixture.tell(em, type + "_298", null);
        });
    assertThat(fixture.log())
        .extracting(row -> row.targetUrl() + " " + row.payload().replace(row.uuid(), "?"))
        .containsExactlyInAnyOrder(told("a", type), told("b", type), told("d", type + "_298"));
  }

  @Test
  @DisplayName("SC-1 what nobody wants to hear costs no statement")
  void nobody() {
    fixture.created();
    int before = statements();
    fixture.hook("package.status.packed", receiver.base(), "{}", "{}");
    fixture.created();
    assertThat(statements()).isEqualTo(before);
    assertThat(fixture.log()).isEmpty();
  }

  private int statements() {
    return database.statements(fixture::created);
  }

  private void pass(long hook, Duration time) {
    for (long minute = 0; minute < time.toMinutes(); minute += 2) {
      fixture.work(hook);
      fixture.clock.pass(Duration.ofMinutes(2));
    }
  }

  private WebhookEventRow event() {
    assertThat(fixture.log()).hasSize(1);
    return fixture.log().getFirst();
  }

  private String uuid() {
    return fixture.log().getFirst().uuid();
  }

  private static String told(String host, String type) {
    return "https://%s.example/ {\"event\":{\"type\":\"%s\",\"uuid\":\"?\"},\"payload\":{\"a\":1}}"
        .formatted(host, type);
  }
}
