package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import split.domain.marketplace.Account;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.OpenDoor;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.Push;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.testing.TestClock;
import split.vocabulary.Step;

/** One seller at a Trendyol that counts what it is asked, and a clock that stands still. */
@Timeout(60)
abstract class ScarceFixture {
  static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  static final String CHANGES = "startDate";
  static final String IDS = "shipmentPackageIds";
  static final String ORDER = "orderNumber";
  static final Push.Message PUSHED =
      new Push.Message("POST", "", "{\"id\":92,\"orderNumber\":\"8\"}");

  final OrdersStub trendyol = new OrdersStub();
  final TestClock clock = new TestClock(NOON);
  final Marketplace marketplace = new TrendyolMarketplace(OpenDoor.calls(clock), clock);
  final Crowd crowd = new Crowd();

  @AfterEach
  void close() {
    crowd.close();
    trendyol.close();
  }

  Account account() {
    return Shown.account(trendyol.base(), Map.of("read_timeout_ms", "15000"));
  }

  OrderQuery since(String order, long source) {
    return OrderQuery.packages(order, Set.of("" + source)).changedSince(NOON);
  }

  static long millis(int seconds) {
    return NOON.plusSeconds(seconds).toEpochMilli();
  }

  static int size(String query) {
    return Integer.parseInt(query.replaceAll(".*(?:^|&)size=(\\d+).*", "$1"));
  }

  static List<Step> steps(Account account) {
    return account.exchanges().steps();
  }

  static List<String> ids(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Found.class);
    return ((Reading.Found) reading).packages().stream().map(RemotePackage::id).toList();
  }
}
