package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.marketplace.Account;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Push;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;

class ChangeFeedTest extends ScarceFixture {
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
  @DisplayName("MKT-4 a package that changes again is known as it is now")
  void changesAgain() {
    trendyol.shows(92, "8", millis(1), "Picking");
    marketplace.read(account(), since("8", 92));
    trendyol.shows(92, "8", millis(2), "UnPacked");
    clock.pass(Duration.ofSeconds(4));
    Reading reading = marketplace.read(account(), since("8", 92));
    assertThat(((Reading.Found) reading).packages())
        .extracting(RemotePackage::status)
        .containsExactly("UnPacked");
    assertThat(trendyol.asked(CHANGES)).hasSize(2);
    assertThat(trendyol.asked(IDS)).hasSize(1);
  }

  @Test
  @DisplayName("MKT-6 a changed package that makes no sense has its order read, and no other")
  void flawed() {
    trendyol.shows(92, "8", millis(1), "UnPacked");
    trendyol.shows(93, "8", millis(1), " ");
    trendyol.shows(94, "9", millis(1), "UnPacked");
    assertThat(marketplace.read(account(), since("8", 92))).isInstanceOf(Fault.Unreachable.class);
    assertThat(ids(marketplace.read(account(), since("9", 94)))).containsExactly("94");
    assertThat(trendyol.asked(ORDER + "=")).containsExactly("orderNumber=8&page=0&size=200");
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
  @DisplayName("MKT-5 more changes than are read at once: nobody is told half, the next reads on")
  void readInPieces() {
    int orders = 2500;
    for (int id = 0; id < orders; id++) {
      trendyol.shows(10_000 + id, "o" + id, millis(-50) + 10 * id, "UnPacked");
    }
    assertThat(marketplace.read(account(), since("o2499", 12_499)))
        .isEqualTo(
            new Fault.Throttled(Duration.ofSeconds(1), "more has changed than is read at once"));
    clock.pass(Duration.ofSeconds(1));
    assertThat(ids(marketplace.read(account(), since("o2499", 12_499)))).hasSize(1);
    assertThat(trendyol.asked()).hasSize(13).allMatch(query -> query.contains(CHANGES));
    assertThat(ids(marketplace.read(account(), since("o7", 10_007)))).hasSize(1);
    assertThat(trendyol.asked()).hasSize(13);
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
    assertThat(trendyol.asked(CHANGES)).extracting(ScarceFixture::size).containsExactly(200, 100);
    clock.pass(Duration.ofSeconds(4));
    marketplace.read(account(), since("8", 92));
    assertThat(trendyol.asked(CHANGES)).extracting(ScarceFixture::size).endsWith(200);
  }
}
