package split.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.Intervention;
import split.vocabulary.Refusal;

class InterventionBatchesTest {
  private final List<List<Long>> transactions = new ArrayList<>();

  @Test
  @DisplayName("FIX-5 many are taken a hundred at a time, each once, by id")
  void batches() {
    List<Long> ids = LongStream.rangeClosed(1, 250).map(i -> 251 - i).boxed().toList();
    List<Long> twice = new ArrayList<>(ids);
    twice.addAll(ids);

    Map<Long, Optional<Refusal>> results = intervene(twice, Map.of());

    assertThat(results).hasSize(250).allSatisfy((id, refusal) -> assertThat(refusal).isEmpty());
    assertThat(transactions).extracting(List::size).containsExactly(100, 100, 50);
    assertThat(transactions.getFirst()).isSorted().startsWith(1L);
  }

  @Test
  @DisplayName("FIX-5 one that fails harms no other of its batch")
  void takenApart() {
    Map<Long, Optional<Refusal>> results =
        intervene(List.of(1L, 2L, 3L), Map.of(2L, "22021", 3L, "40P01"));

    assertThat(results.get(1L)).isEmpty();
    assertThat(results.get(2L)).map(Refusal::code).contains(Code.INTERNAL_ERROR);
    assertThat(results.get(3L)).map(Refusal::code).contains(Code.TRY_AGAIN);
  }

  private Map<Long, Optional<Refusal>> intervene(List<Long> ids, Map<Long, String> failing) {
    return new InterventionBatches(new Recorded(failing)).intervene(Intervention.RETRY, ids, null);
  }

  private final class Recorded extends OperationIntervening {
    private final Map<Long, String> failing;

    private Recorded(Map<Long, String> failing) {
      this.failing = failing;
    }

    @Override
    public Map<Long, Optional<Refusal>> intervene(
        Intervention intervention, Collection<Long> ids, Caller caller) {
      transactions.add(List.copyOf(ids));
      Map<Long, Optional<Refusal>> results = new HashMap<>();
      for (Long id : ids) {
        if (failing.containsKey(id)) {
          throw new EJBException(new SQLException("no", failing.get(id)));
        }
        results.put(id, Optional.empty());
      }
      return results;
    }
  }
}
