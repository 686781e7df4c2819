package split.web.console.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.operation.Portion;
import split.vocabulary.Code;

class ManyRunTest {
  private static final Portion END = new Portion(0, 0, Map.of());

  private final ManyRun run = new ManyRun();

  @Test
  @DisplayName("FIX-5 portions add up, and it ends with the one that is empty")
  void runs() {
    run.begin(5, Instant.EPOCH);
    run.add(new Portion(7, 2, Map.of(Code.OPERATION_LEASED, 1L)));
    run.add(new Portion(9, 1, Map.of(Code.OPERATION_LEASED, 1L)));
    assertThat(run.isRunning()).isTrue();
    assertThat(run.last()).isEqualTo(9);
    assertThat(run.getReached()).isEqualTo(5);
    assertThat(run.getRefused()).containsOnly(Map.entry("operation_leased", 2L));
    run.add(END);
    assertThat(run.isRunning()).isFalse();
    run.stop();
    assertThat(run.isStopped()).isFalse();
  }

  @Test
  @DisplayName("FIX-5 what was stopped stays stopped, and keeps what was done")
  void stopped() {
    run.begin(5, Instant.EPOCH);
    run.add(new Portion(7, 2, Map.of()));
    run.stop();
    assertThat(run.isStopped()).isTrue();
    assertThat(run.isRunning()).isFalse();
    assertThat(run.getDone()).isEqualTo(2);
  }
}
