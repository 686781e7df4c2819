package split.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.vocabulary.LeasedOperation;
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

  @Test
  @DisplayName("MKT-4 looked at again: due and in doubt, with all tries to be had again")
  void lookedAtAgain() {
    RemoteOperation operation = new RemoteOperation("split_packages", 1, 1, "c1", "N1", NOON);
    assertThatThrownBy(() -> operation.lookAgain(NOON)).isInstanceOf(IllegalStateException.class);
    operation.penalise(NOON, NOON.plusSeconds(60), "unauthorised", "", NOON);
    operation.announce("{}", NOON, NOON);
    operation.end(OperationStatus.FOREIGN, "foreign", "changed", NOON);

    operation.lookAgain(NOON.plusSeconds(1));

    assertThat(operation.status()).isEqualTo(OperationStatus.DUE);
    assertThat(operation.dueAt()).isEqualTo(NOON.plusSeconds(1));
    assertThat(operation.leased().isLookedAtAgain()).isTrue();
    assertThat(operation.leased().memory()).isEqualTo("{}");
    assertThat(operation.tries()).isEqualTo(new LeasedOperation.Tries(1, 0, 0, 0, null, null));
  }
}
