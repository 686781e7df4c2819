package split.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.channel.EffectiveChannel;
import split.vocabulary.LeasedOperation;
import split.vocabulary.LeasedOperation.Tries;
import split.vocabulary.OperationStatus;
import split.vocabulary.Step;

class InsistentSettlingTest {
  private static final Decision DONE = new Decision.End(OperationStatus.DONE);
  private static final Performed.Effect EFFECT = (decision, outcome) -> {};
  private static final Performed PERFORMED =
      new Performed(
          new Outcome.Succeeded("shown"), true, List.of(Step.done("remote_read", "")), EFFECT);

  private final List<Performed> settled = new ArrayList<>();

  @Test
  @DisplayName("FIX-7 what can be stored is settled once, as it went")
  void once() {
    assertThat(settle(0, "23514")).contains(DONE);
    assertThat(settled).containsExactly(PERFORMED);
  }

  @Test
  @DisplayName("FIX-7 who lost a race in the database settles again, as it went")
  void lostRace() {
    assertThat(settle(1, "40001")).contains(DONE);
    assertThat(settled).containsExactly(PERFORMED, PERFORMED);
  }

  @Test
  @DisplayName("FIX-2 FIX-7 a result that cannot be stored counts as broken, and the doubt stays")
  void broken() {
    assertThat(settle(1, "23514")).contains(DONE);
    Performed again = settled.getLast();
    assertThat(settled).hasSize(2);
    assertThat(again.outcome()).isInstanceOf(Outcome.Broken.class);
    assertThat(again.certainlyNotApplied()).isFalse();
    assertThat(again.steps()).isEmpty();
    assertThat(again.effect()).isSameAs(EFFECT);
  }

  @Test
  @DisplayName("FIX-7 an effect that cannot be written is left out, so that it ends at all")
  void withoutEffect() {
    assertThat(settle(2, "23514")).contains(DONE);
    assertThat(settled).hasSize(3);
    assertThat(settled.getLast().outcome()).isInstanceOf(Outcome.Broken.class);
    assertThat(settled.getLast().effect()).isSameAs(Performed.Effect.NONE);
  }

  @Test
  @DisplayName("FIX-7 a database that is out of reach is waited for: nothing is counted")
  void outOfReach() {
    assertThatThrownBy(() -> settle(1, "08006")).isInstanceOf(EJBException.class);
    assertThat(settled).hasSize(1);
  }

  private Optional<Decision> settle(int failures, String sqlState) {
    var operation =
        new LeasedOperation(
            1, 1, "split_packages", 1, 1, "c", "204", false, null, Tries.NONE, Instant.EPOCH, null);
    return new InsistentSettling(new FailingSettling(failures, sqlState))
        .settle(operation, null, PERFORMED, false);
  }

  private final class FailingSettling extends OperationSettling {
    private final int failures;
    private final String sqlState;

    private FailingSettling(int failures, String sqlState) {
      this.failures = failures;
      this.sqlState = sqlState;
    }

    @Override
    public Optional<Decision> settle(
        LeasedOperation operation,
        EffectiveChannel channel,
        Performed performed,
        boolean circuitOpen) {
      settled.add(performed);
      if (settled.size() <= failures) {
        throw new EJBException(new SQLException("refused", sqlState));
      }
      return Optional.of(DONE);
    }
  }
}
