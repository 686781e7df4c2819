package split.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.persistence.webhook.WaitingEvent;

class TellingOrderTest {
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  @ParameterizedTest(name = "SC-2 event {0} at {1}s of owner {2} to {3} goes first: {4}")
  @CsvSource({
    "1, -1, 7, https://a.example/created,  true",
    "1,  0, 7, https://A.example/created,  true",
    "9, -1, 7, https://a.example/,         true",
    "9,  0, 7, https://a.example/created,  false",
    "1,  1, 7, https://a.example/created,  false",
    "1, -1, 8, https://a.example/created,  false",
    "1, -1, 7, https://b.example/created,  false",
    "1, -1, 7, https://a.example:8443/a,   false"
  })
  void before(long id, long second, long owner, String url, boolean wanted) {
    WaitingEvent other = new WaitingEvent(id, 2, owner, url, NOON.plusSeconds(second));
    TellingOrder order = new TellingOrder(List.of(packed(), other));
    assertThat(order.isBehindAnother(packed())).isEqualTo(wanted);
  }

  @Test
  @DisplayName("SC-2 of several that wait the one that happened first is next")
  void next() {
    WaitingEvent later = new WaitingEvent(3, 2, 7, packed().targetUrl(), NOON.plusSeconds(9));
    WaitingEvent soon = new WaitingEvent(4, 2, 7, packed().targetUrl(), NOON.plusSeconds(1));
    assertThat(new TellingOrder(List.of(later, soon)).after(packed())).contains(soon);
    assertThat(new TellingOrder(List.of(packed())).after(later)).isEmpty();
  }

  private static WaitingEvent packed() {
    return new WaitingEvent(5, 1, 7, "https://a.example/status", NOON);
  }
}
