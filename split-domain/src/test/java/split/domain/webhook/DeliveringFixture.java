package split.domain.webhook;

import static split.domain.testing.Beans.wired;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import split.domain.alarm.AlarmKeeping;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.OpenDoor;
import split.domain.operation.OperationQueue;
import split.domain.operation.OperationSettling;
import split.domain.operation.OperationsDue;
import split.domain.operation.Performed;
import split.domain.testing.Heard;
import split.domain.testing.TestClock;
import split.persistence.alarm.Alarms;
import split.persistence.channel.Channels;
import split.persistence.flowlog.FlowLog;
import split.persistence.flowlog.SealedUntil;
import split.persistence.oms.Package;
import split.persistence.oms.PackageViews;
import split.persistence.oms.PaperViews;
import split.persistence.operation.RemoteOperations;
import split.persistence.testing.Database;
import split.persistence.testing.Shop;
import split.persistence.webhook.OutgoingEvents;
import split.persistence.webhook.Webhook;
import split.persistence.webhook.WebhookEvents;
import split.persistence.webhook.Webhooks;
import split.view.Window;
import split.view.webhook.WebhookEventFilter;
import split.view.webhook.WebhookEventRow;
import split.vocabulary.CorrelationId;
import split.vocabulary.LeasedOperation;
import split.vocabulary.PackageState;

/** Events, the queue and its clock, without a server. */
final class DeliveringFixture {
  private static final Duration LEASE = Duration.ofSeconds(60);
  private static final long OWNER = 7;

  final TestClock clock = new TestClock(NOON);
  final Subscriptions subscriptions = new Subscriptions(clock);
  private final Database database;

  DeliveringFixture(Database database) {
    this.database = database;
    database.change(
        em -> {
          Shop shop = Shop.open(em, "shop");
          var order = shop.order("O1");
          shop.goods(order, "P1", "R1", Map.of(shop.line(order, "L1"), 2));
        });
  }

  long hook(String eventType, String url, String config, String countdown) {
    subscriptions.forget(new WebhookChanged());
    return database.inTransaction(
        em -> {
          var terms = new Webhook.Terms(eventType, url, null, null, config, countdown);
          Webhook webhook = new Webhook(OWNER, terms, clock.instant());
          new Webhooks(em).add(webhook);
          return webhook.id();
        });
  }

  void created() {
    database.change(this::created);
  }

  /** The package comes into another state. */
  void becomes(PackageState state) {
    database.change(
        em -> {
          Package about = about(em);
          about.become(state, clock.instant());
          new PackageEvents(new OutgoingEvents(em), telling(em))
              .changed(about, new CorrelationId("c1"), clock.instant());
        });
  }

  private static Package about(EntityManager em) {
    return em.createQuery("select p from Package p", Package.class).getResultList().getFirst();
  }

  void created(EntityManager em) {
    new PackageEvents(new OutgoingEvents(em), telling(em))
        .created(about(em), new CorrelationId("c1"), clock.instant());
  }

  void tell(EntityManager em, String type, Long omsChannelId) {
    telling(em).tell(type, omsChannelId, 1, "{\"a\":1}", new CorrelationId("c"), clock.instant());
  }

  private EventTelling telling(EntityManager em) {
    return new EventTelling(
        subscriptions, new Webhooks(em), new WebhookEvents(em), queue(em), null);
  }

  private OperationQueue queue(EntityManager em) {
    Heard<OperationsDue> due = Heard.nobody();
    return wired(new OperationQueue(), new RemoteOperations(em), clock, due);
  }

  /** Does what is due of a webhook, and settles it. */
  void work(long webhook) {
    claimed(webhook)
        .forEach(operation -> database.change(em -> settle(em, operation, perform(em, operation))));
  }

  /** The node dies before it can write down how it went. */
  void workAndDie(long webhook) {
    claimed(webhook).forEach(operation -> database.change(em -> perform(em, operation)));
    clock.pass(LEASE.plusSeconds(1));
  }

  List<LeasedOperation> claimed(long webhook) {
    return database.inTransaction(
        em -> {
          RemoteOperations all = new RemoteOperations(em);
          var now = clock.instant();
          return Stream.concat(
                  all.claim("a", -webhook, 9, now, now.plus(LEASE)).stream(),
                  all.claimRetries("a", -webhook, 9, now, now.plus(LEASE)).stream())
              .toList();
        });
  }

  List<WebhookEventRow> log() {
    var all = new WebhookEventFilter(null, null, null, null, null);
    return database.read(em -> new WebhookEvents(em).page(all, new Window(20, 1)).rows());
  }

  private Performed perform(EntityManager em, LeasedOperation operation) {
    return wired(
            new WebhookOperation(),
            wired(
                new DeliveryPreparing(),
                new WebhookEvents(em),
                new Webhooks(em),
                new WebhookSecrets(null),
                new PackagePayload(new PackageViews(em), new PaperViews(em), new Channels(em)),
                new RefusalRetrying(false)),
            new DeliverySending(OpenDoor.calls(clock), clock),
            wired(
                new DeliveryRecording(),
                new WebhookEvents(em),
                new Webhooks(em),
                queue(em),
                new FlowLog(em, new SealedUntil()),
                clock),
            clock)
        .perform(operation, EffectiveChannel.NONE, null);
  }

  private void settle(EntityManager em, LeasedOperation operation, Performed performed) {
    wired(
            new OperationSettling(),
            new RemoteOperations(em),
            new FlowLog(em, new SealedUntil()),
            wired(new AlarmKeeping(), new Alarms(em), clock, Heard.nobody()),
            clock)
        .settle(operation, EffectiveChannel.NONE, performed, false);
  }
}
