package split.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static split.domain.testing.Beans.wired;
import static split.persistence.testing.Shop.EVERYTHING;
import static split.persistence.testing.Shop.NOON;
import static split.persistence.testing.Shop.scope;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.domain.alarm.AlarmChanged;
import split.domain.alarm.AlarmKeeping;
import split.domain.operation.OperationQueue;
import split.domain.operation.OperationsDue;
import split.domain.testing.Heard;
import split.persistence.alarm.Alarms;
import split.persistence.channel.Channels;
import split.persistence.notification.NotificationReceiver;
import split.persistence.notification.NotificationReceivers;
import split.persistence.notification.Notifications;
import split.persistence.operation.RemoteOperations;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.Window;
import split.view.notification.NotificationFilter;
import split.view.notification.NotificationRow;
import split.vocabulary.AlarmCause;
import split.vocabulary.AlarmCause.About;
import split.vocabulary.AlarmKind;
import split.vocabulary.DeliveryStatus;
import split.vocabulary.LeasedOperation;
import split.vocabulary.Medium;
import split.vocabulary.TokenScope;

/** Who is told of what, as it is written down and put into the queue. */
@ParameterizedClass
@EnumSource(Engine.class)
class AlarmNotifyingTest {
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final NotificationFilter ALL = new NotificationFilter(null, null, null, null);
  private static final long NONE = LeasedOperation.NO_CHANNEL;

  private final Database database;
  private long shop;
  private long other;

  AlarmNotifyingTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void open() {
    shop = database.inTransaction(em -> Shop.open(em, "shop").channelId());
    other = database.inTransaction(em -> Shop.open(em, "other").channelId());
    receiver("all", Medium.WEBHOOK, null);
    receiver("shop's", Medium.EMAIL, shop);
    receiver("off", Medium.EMAIL, null);
    switchOff("off");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName(
      "N11-5 everybody who wants to hear of the channel is told when it is raised and resolved")
  void told() {
    raise(About.circuit(shop));
    raise(About.circuit(shop));
    raise(About.circuit(other));
    resolve(About.circuit(shop));

    assertThat(page(EVERYTHING))
        .extracting(row -> row.receiver() + " " + row.channel() + " " + row.what())
        .containsExactlyInAnyOrder(
            "all shop raised",
            "shop's shop raised",
            "all other raised",
            "all shop resolved",
            "shop's shop resolved");
    assertThat(page(scope("other"))).extracting(NotificationRow::channel).containsOnly("other");
    assertThat(page(EVERYTHING))
        .allSatisfy(row -> assertThat(row.status()).isEqualTo(DeliveryStatus.PENDING));
  }

  @Test
  @DisplayName(
      "FIX-7 what is to be told waits in the queue in a lane of its own, whatever a circuit says")
  void lane() {
    raise(About.circuit(other));
    database.change(
        em ->
            em.createNativeQuery(
                    "insert into channel_circuit (channel_id, state, failures) select id, 'OPEN', 1 from channel")
                .executeUpdate());

    Set<Long> lanes = database.read(em -> new RemoteOperations(em).channelsWithWork(NOON));
    List<LeasedOperation> claimed =
        database.inTransaction(
            em -> new RemoteOperations(em).claim("a", NONE, 9, NOON, NOON.plusSeconds(60)));
    assertThat(lanes).containsExactly(NONE);
    assertThat(claimed).hasSize(1);
    assertThat(claimed.getFirst().concernedChannel()).isNull();
    assertThat(claimed.getFirst().kind()).isEqualTo(NotificationOperation.KIND);
    assertThat(claimed.getFirst().correlationId())
        .isEqualTo(page(EVERYTHING).getFirst().messageId());
  }

  @Test
  @DisplayName(
      "N11-5 that a notification was given up is told to nobody, so that it makes no circle")
  void noCircle() {
    raise(new About(AlarmKind.DEAD_OPERATION, null, "7"));
    assertThat(page(EVERYTHING)).isEmpty();
    raise(new About(AlarmKind.AUDIT_BROKEN, null, "head"));
    assertThat(page(EVERYTHING)).extracting(NotificationRow::receiver).contains("all");
  }

  @Test
  @DisplayName("N11-5 a receiver that is deleted leaves what it was told")
  void deleted() {
    raise(About.circuit(other));
    database.change(
        em ->
            em.createQuery("select r from NotificationReceiver r", NotificationReceiver.class)
                .getResultStream()
                .forEach(em::remove));
    assertThat(page(EVERYTHING))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.receiverId()).isNull();
              assertThat(row.receiver()).isNotBlank();
            });
    int deleted =
        database.inTransaction(
            em -> new Notifications(em).deleteEndedBefore(NOON.plusSeconds(1), 9));
    assertThat(deleted).as("what is still to be told is kept").isZero();
  }

  private void raise(About about) {
    AlarmCause cause = new AlarmCause(about, null, null, "code", "why");
    database.change(em -> keeping(em).raise(cause));
  }

  private void resolve(About about) {
    database.change(em -> keeping(em).resolve(about));
  }

  private static AlarmKeeping keeping(EntityManager em) {
    Heard<OperationsDue> due = Heard.nobody();
    var queue = wired(new OperationQueue(), new RemoteOperations(em), CLOCK, due);
    AlarmNotifying notifying =
        wired(
            new AlarmNotifying(),
            new Alarms(em),
            new Channels(em),
            new NotificationReceivers(em),
            new Notifications(em),
            queue,
            CLOCK);
    Heard<AlarmChanged> heard = new Heard<>(notifying::changed);
    return wired(new AlarmKeeping(), new Alarms(em), CLOCK, heard);
  }

  private void receiver(String name, Medium medium, Long channel) {
    String sealed = medium == Medium.WEBHOOK ? "sealed" : null;
    database.change(
        em ->
            new NotificationReceivers(em)
                .add(new NotificationReceiver(name, medium, "a", channel, sealed, NOON)));
  }

  private void switchOff(String name) {
    database.change(
        em ->
            em.createQuery("select r from NotificationReceiver r", NotificationReceiver.class)
                .getResultStream()
                .filter(receiver -> receiver.name().equals(name))
                .forEach(receiver -> receiver.activate(false, NOON)));
  }

  private List<NotificationRow> page(TokenScope scope) {
    return database.read(em -> new Notifications(em).page(ALL, scope, new Window(20, 1)).rows());
  }
}
