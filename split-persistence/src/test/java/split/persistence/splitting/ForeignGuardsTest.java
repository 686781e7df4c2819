package split.persistence.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.vocabulary.CorrelationId;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;

class ForeignGuardsTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final SkippedGroup SKIPPED = new SkippedGroup("k", "N", List.of());

  private final Split split =
      new Split(CorrelationId.fresh(), 1, 1, PackageState.WAITING, List.of(SKIPPED), "Ayse", NOON);

  @Test
  @DisplayName("MKT-4 a person decides about a foreign split and about no other")
  void guarded() {
    assertThatIllegalStateException().isThrownBy(() -> split.lookAgain(NOON));
    assertThatIllegalStateException().isThrownBy(() -> split.adopt(true, NOON));
    assertThatIllegalStateException().isThrownBy(() -> split.giveUp("by Ayse", NOON));
    assertThat(split.progress()).isEqualTo(Progress.PENDING);
  }

  @Test
  @DisplayName("MKT-4 looked at again it is perhaps sent, without the failure")
  void lookedAtAgain() {
    split.foreign("changed", NOON);
    split.lookAgain(NOON);
    assertThat(split.progress()).isEqualTo(Progress.SENT);
    assertThat(split.failureCode()).isNull();
    assertThat(split.failureDetail()).isNull();
  }

  @Test
  @DisplayName("MKT-4 adopted it is confirmed, with its skipped groups only if they lie apart")
  void adopted() {
    split.foreign("changed", NOON);
    split.adopt(true, NOON);
    assertThat(split.skipped()).containsExactly(SKIPPED);
    split.foreign("changed again", NOON);
    split.adopt(false, NOON);
    assertThat(split.skipped()).isEmpty();
    assertThat(split.progress()).isEqualTo(Progress.CONFIRMED);
  }

  @Test
  @DisplayName("MKT-4 given up it has failed, with who and why")
  void givenUp() {
    split.foreign("changed", NOON);
    split.giveUp("by Ayse: no stock", NOON);
    assertThat(split.progress()).isEqualTo(Progress.FAILED);
    assertThat(split.failureCode()).isEqualTo("given_up");
    assertThat(split.failureDetail()).isEqualTo("by Ayse: no stock");
  }
}
