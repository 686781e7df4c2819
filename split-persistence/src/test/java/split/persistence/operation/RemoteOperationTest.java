package split.persistence.operation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.vocabulary.OperationStatus;

class RemoteOperationTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @Test
  @DisplayName("FIX-7 only a claimable operation is leased, and a penalty is no end")
  void guarded() {
    RemoteOperation operation = new RemoteOperation("split_packages", 1, 1, "c1", "N1", NOON);
    operation.end(OperationStatus.DEAD, "refused", "no", NOON);

    assertThatThrownBy(() -> operation.lease("a", NOON.plusSeconds(60)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> operation.end(OperationStatus.PENALISED, "", "", NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
