package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.marketplace.Account;
import split.domain.marketplace.Fault;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.Reading;
import split.vocabulary.Step;

class ScarceReadingsTest extends ScarceFixture {
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
}
