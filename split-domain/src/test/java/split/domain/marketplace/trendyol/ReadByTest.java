package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Reading;

class ReadByTest {
  private static final Fault BROKEN = new Fault.Unreachable("timeout");
  private final ReadBy leader = new ReadBy("ty", Instant.EPOCH, true);
  private final ReadBy follower = leader.own(false);

  @Test
  @DisplayName(
      "MKT-5 one shared call that breaks is one failure, of who made it; the others come back")
  void blame() {
    assertThat(leader.forAsker(BROKEN)).isEqualTo(BROKEN);
    assertThat(follower.forAsker(BROKEN)).isInstanceOf(Fault.Throttled.class);
  }

  @Test
  @DisplayName("MKT-5 whatever else a shared call brings, everybody is told")
  void told() {
    for (Reading reading :
        List.of(new Reading.Found(List.of()), new Fault.Unauthorised("wrong secret"))) {
      assertThat(follower.forAsker(reading)).isEqualTo(reading);
    }
  }
}
