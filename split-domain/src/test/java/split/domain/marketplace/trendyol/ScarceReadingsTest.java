package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import split.domain.marketplace.Account;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.OpenDoor;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.Push;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.vocabulary.Step;

@Timeout(60)
class ScarceReadingsTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final String CHANGES = "startDate";
  private static final String IDS = "shipmentPackageIds";
  private static final String ORDER = "orderNumber";
  private static final Push.Message PUSHED =
      new Push.Message("POST", "", "{\"id\":92,\"orderNumber\":\"8\"}");

  private final OrdersStub trendyol = new OrdersStub();
  private final TestClock clock = new TestClock(NOON);
  private final Marketplace marketplace = new TrendyolMarketplace(OpenDoor.calls(clock), clock);
  private final Crowd crowd = new Crowd();

  @AfterEach
  void close() {
    crowd.close();
    trendyol.close();
  }

  @Test
  @DisplayName("MKT-5 packages asked for while a reading is under way are read with one more")
  void batches() throws Exception {
    LongStream.range(0, 40).forEach(id -> trendyol.shows(id, "o" + id, millis(0), "Created"));
    trendyol.hold();
    List<Account> accounts = new ArrayList<>();
    List<FutureTask<Reading>> readings = new ArrayList<>();
    for (int id = 0; id < 40; id++) {
      Account account = account();
      OrderQuery query = OrderQuery.packages("o" + id, Set.of("" + id));
      accounts.add(account);
      readings.add(crowd.send(() -> marketplace.read(account, query)));
      if (id == 0) {
        trendyol.awaitCall();
      }
    }
    crowd.allWait();
    trendyol.release();
    for (int id = 0; id < 40; id++) {
      assertThat(ids(Crowd.answer(readings.get(id)))).containsExactly("" + id);
    }
    assertThat(trendyol.asked()).hasSize(2).allMatch(query -> query.contains(IDS));
    assertThat(accounts).allSatisfy(account -> assertThat(steps(account)).hasSize(1));
    assertThat(accounts.stream().filter(account -> steps(account).getFirst().request() != null))
        .hasSize(2);
    assertThat(accounts.stream().filter(account -> steps(account).getFirst().request() == null))
        .allSatisfy(
            account ->
                assertThat(steps(account).getFirst().message())
                    .contains("1 packages", "read for several", NOON.toString()));
  }

  @Test
  @DisplayName("MKT-6 an id that Trendyol would never give does not reach the others' reading")
  void oddId() {
    assertThat(ids(marketplace.read(account(), OrderQuery.packages("8", Set.of("1,2", "x")))))
        .isEmpty();
    assertThat(trendyol.asked()).isEmpty();
  }

  @Test
  @DisplayName("MKT-5 more ids than one call takes are read with several")
  void manyIds() {
    LongStream.range(0, 120).forEach(id -> trendyol.shows(id, "8", millis(0), "Created"));
    Set<String> all = Set.copyOf(LongStream.range(0, 120).mapToObj(id -> "" + id).toList());
    assertThat(ids(marketplace.read(account(), OrderQuery.packages("8", all)))).hasSize(120);
    assertThat(trendyol.asked()).hasSize(3);
  }

  @Test
  @DisplayName("MKT-6 a failure is shared as well, and so is a throttle's pause")
  void sharedFailure() throws Exception {
    trendyol.answersChangesWith(429);
    trendyol.hold();
    Account leader = account();
    Account other = account();
    FutureTask<Reading> first = crowd.send(() -> marketplace.read(leader, since("8", 92)));
    trendyol.awaitCall();
    FutureTask<Reading> second = crowd.send(() -> marketplace.read(account(), since("9", 93)));
    crowd.allWait();
    FutureTask<Reading> third = crowd.send(() -> marketplace.read(other, since("9", 94)));
    crowd.allWait();
    trendyol.release();
    assertThat(Crowd.answer(first)).isInstanceOf(Fault.Throttled.class);
    assertThat(Crowd.answer(second)).isInstanceOf(Fault.Throttled.class);
    assertThat(Crowd.answer(third)).isInstanceOf(Fault.Throttled.class);
    assertThat(trendyol.asked()).hasSize(2);
    assertThat(steps(other)).extracting(Step::code).containsExactly("throttled");
  }

  @Test
  @DisplayName("MKT-5 whoever waits for packages is answered from one reading of all changes")
  void feed() {
    for (int order = 0; order < 100; order++) {
      trendyol.shows(1000 + order, "o" + order, millis(1) + order, "UnPacked");
      trendyol.shows(2000 + order, "o" + order, millis(2) + order, "Created");
    }
    for (int order = 0; order < 100; order++) {
      Account account = account();
      assertThat(ids(marketplace.read(account, since("o" + order, 1000 + order))))
          .containsExactlyInAnyOrder("" + (1000 + order), "" + (2000 + order));
      assertThat(steps(account)).isNotEmpty();
    }
    assertThat(trendyol.asked(IDS)).isEmpty();
    assertThat(trendyol.asked(CHANGES)).hasSize(2);
    assertThat(trendyol.asked(CHANGES).getFirst())
        .contains("orderByField=PackageLastModifiedDate", "orderByDirection=ASC", "size=200")
        .contains("startDate=" + millis(-60));
  }

  @Test
  @DisplayName(
      "MKT-5 a feed older than three seconds is read on, an overlap before the last change")
  void readsOn() {
    trendyol.shows(92, "8", millis(0), "UnPacked");
    clock.pass(Duration.ofSeconds(5));
    marketplace.read(account(), since("8", 92));
    clock.pass(Duration.ofSeconds(3));
    marketplace.read(account(), since("8", 92));
    assertThat(trendyol.asked(CHANGES)).hasSize(1);
    trendyol.shows(93, "8", millis(6), "Created");
    clock.pass(Duration.ofMillis(1));
    assertThat(ids(marketplace.read(account(), since("8", 92))))
        .containsExactlyInAnyOrder("92", "93");
    assertThat(trendyol.asked(CHANGES)).hasSize(2);
    assertThat(trendyol.asked(CHANGES).getLast()).contains("startDate=" + millis(-60));
  }

  @Test
  @DisplayName("MKT-4 a source that has not changed is read itself, with the others")
  void unchangedSource() {
    trendyol.shows(92, "8", millis(-4000), "Picking");
    assertThat(ids(marketplace.read(account(), since("8", 92)))).containsExactly("92");
    assertThat(trendyol.asked(CHANGES)).hasSize(1);
    assertThat(trendyol.asked(IDS)).hasSize(1);
    assertThat(trendyol.asked(ORDER + "=")).isEmpty();
  }

  @Test
  @DisplayName(
      "MKT-4 a source that has changed and lives is read once more: it may have died since")
  void changedSource() {
    trendyol.shows(92, "8", millis(1), "Picking");
    marketplace.read(account(), since("8", 92));
    trendyol.shows(92, "8", millis(2), "UnPacked");
    trendyol.shows(93, "8", millis(2), "Created");
    Reading reading = marketplace.read(account(), since("8", 92));
    assertThat(((Reading.Found) reading).packages())
        .extracting(shown -> shown.id() + " " + shown.status())
        .containsExactlyInAnyOrder("92 UnPacked", "93 Created");
    assertThat(trendyol.asked(CHANGES)).hasSize(1);
    assertThat(trendyol.asked(ORDER + "=")).hasSize(1);
  }

  @Test
  @DisplayName("MKT-4 a source that is gone though nothing changed: the feed is not believed")
  void goneSource() {
    trendyol.shows(93, "8", millis(-4000), "Created");
    assertThat(ids(marketplace.read(account(), since("8", 92)))).containsExactly("93");
    assertThat(trendyol.asked(ORDER + "=8")).hasSize(1);
  }

  @Test
  @DisplayName("MKT-5 what Trendyol pushed makes the feed old at once")
  void pushed() {
    trendyol.shows(92, "8", millis(0), "UnPacked");
    marketplace.read(account(), since("8", 92));
    trendyol.shows(93, "8", millis(0), "Created");
    assertThat(ids(marketplace.read(account(), since("8", 92)))).containsExactly("92");
    assertThat(marketplace.hear(account(), PUSHED)).isInstanceOf(Push.Hint.class);
    clock.pass(Duration.ofMillis(1));
    assertThat(ids(marketplace.read(account(), since("8", 92))))
        .containsExactlyInAnyOrder("92", "93");
    assertThat(trendyol.asked(CHANGES)).hasSize(2);
  }

  @Test
  @DisplayName("MKT-4 a page that changes while the next is read loses nobody")
  void movingPages() {
    for (int id = 0; id < 300; id++) {
      trendyol.shows(1000 + id, "o" + id, millis(1) + id, "UnPacked");
    }
    trendyol.afterEachAnswer(() -> trendyol.shows(1005, "o5", millis(2), "Shipped"));
    for (int id = 150; id < 250; id++) {
      assertThat(ids(marketplace.read(account(), since("o" + id, 1000 + id)))).hasSize(1);
    }
    assertThat(trendyol.asked()).hasSize(2).allMatch(query -> query.contains(CHANGES));
  }

  @Test
  @DisplayName("MKT-5 many changes of one moment are read page by page")
  void oneMoment() {
    for (int id = 0; id < 450; id++) {
      trendyol.shows(1000 + id, "o" + id, millis(1), "UnPacked");
    }
    for (int id = 0; id < 450; id++) {
      assertThat(ids(marketplace.read(account(), since("o" + id, 1000 + id)))).hasSize(1);
    }
    assertThat(trendyol.asked(IDS)).isEmpty();
    assertThat(trendyol.asked(CHANGES)).hasSizeLessThan(6);
  }

  @Test
  @DisplayName("MKT-4 where changes are refused or come in another order, the order is read itself")
  void fallsBack() {
    trendyol.shows(92, "8", millis(1), "UnPacked");
    trendyol.shows(93, "8", millis(2), "Created");
    trendyol.answersChangesWith(400);
    assertThat(ids(marketplace.read(account(), since("8", 92)))).hasSize(2);
    trendyol.answersChangesWith(200);
    trendyol.answersBackwards();
    assertThat(ids(marketplace.read(account(), since("8", 92)))).hasSize(2);
    assertThat(trendyol.asked(ORDER + "=8")).hasSize(2);
  }

  @Test
  @DisplayName("MKT-4 for what began more than an hour ago the order is read itself")
  void longAgo() {
    trendyol.shows(92, "8", millis(0), "UnPacked");
    clock.pass(Duration.ofMinutes(61));
    assertThat(ids(marketplace.read(account(), since("8", 92)))).containsExactly("92");
    assertThat(trendyol.asked()).hasSize(1).allMatch(query -> query.contains(ORDER + "=8"));
  }

  @Test
  @DisplayName("MKT-5 a page that could not be read is asked for in smaller pieces")
  void smallerPages() {
    trendyol.shows(92, "8", millis(0), "UnPacked");
    trendyol.answersChangesWith(500);
    assertThat(marketplace.read(account(), since("8", 92))).isInstanceOf(Fault.Unreachable.class);
    trendyol.answersChangesWith(200);
    assertThat(ids(marketplace.read(account(), since("8", 92)))).containsExactly("92");
    assertThat(trendyol.asked(CHANGES))
        .extracting(ScarceReadingsTest::size)
        .containsExactly(200, 100);
    clock.pass(Duration.ofSeconds(4));
    marketplace.read(account(), since("8", 92));
    assertThat(trendyol.asked(CHANGES)).extracting(ScarceReadingsTest::size).endsWith(200);
  }

  @Test
  @DisplayName("MKT-6 what one is shown with its credentials is not shown to another without them")
  void apart() {
    trendyol.shows(92, "8", millis(0), "UnPacked");
    marketplace.read(account(), since("8", 92));
    Account stranger = Shown.account(trendyol.base(), Map.of("api_secret", "guessed"));
    marketplace.read(stranger, since("8", 92));
    assertThat(trendyol.asked(CHANGES)).hasSize(2);
  }

  @Test
  @DisplayName("MKT-5 under load from many threads every question finds its packages, in few calls")
  void load() {
    int orders = 200;
    for (int order = 0; order < orders; order++) {
      trendyol.shows(1000 + order, "o" + order, millis(0), "Created");
    }
    List<FutureTask<List<String>>> found = new ArrayList<>();
    for (int order = 0; order < orders; order++) {
      String number = "o" + order;
      long source = 1000 + order;
      found.add(
          crowd.send(
              () -> {
                marketplace.read(account(), OrderQuery.packages(number, Set.of("" + source)));
                trendyol.shows(source, number, millis(1), "UnPacked");
                trendyol.shows(source + 1000, number, millis(1), "Created");
                marketplace.hear(account(), PUSHED);
                clock.pass(Duration.ofMillis(1));
                return ids(marketplace.read(account(), since(number, source)));
              }));
    }
    for (int order = 0; order < orders; order++) {
      assertThat(Crowd.answer(found.get(order)))
          .containsExactlyInAnyOrder("" + (1000 + order), "" + (2000 + order));
    }
    assertThat(trendyol.asked()).hasSizeLessThan(orders);
  }

  private Account account() {
    return Shown.account(trendyol.base(), Map.of("read_timeout_ms", "15000"));
  }

  private OrderQuery since(String order, long source) {
    return OrderQuery.packages(order, Set.of("" + source)).changedSince(NOON);
  }

  private static long millis(int seconds) {
    return NOON.plusSeconds(seconds).toEpochMilli();
  }

  private static int size(String query) {
    return Integer.parseInt(query.replaceAll(".*(?:^|&)size=(\\d+).*", "$1"));
  }

  private static List<Step> steps(Account account) {
    return account.exchanges().steps();
  }

  private static List<String> ids(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Found.class);
    return ((Reading.Found) reading).packages().stream().map(RemotePackage::id).toList();
  }
}
