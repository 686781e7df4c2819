package split.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.view.operation.OperationView;
import split.vocabulary.Intervention;
import split.vocabulary.OperationStatus;

/**
 * All of one number: at one shop a split that is done, a carrying over that is dead; at the other a
 * split that failed, and after it a newer one about the same that is penalised.
 */
class NamingPolicyTest {
  private static final List<OperationView> NUMBERED =
      List.of(
          Operations.numbered(1, "one", "split_packages", 1, OperationStatus.DONE),
          Operations.numbered(2, "one", "carry_over", 1, OperationStatus.DEAD),
          Operations.numbered(3, "other", "split_packages", 2, OperationStatus.DEAD),
          Operations.numbered(4, "other", "split_packages", 2, OperationStatus.PENALISED));

  @ParameterizedTest(name = "FIX-5 kind {0} of channel {1}: {2}")
  @CsvSource({
    ",               other, 4",
    "split_packages, ,      4",
    "split_packages, one,   1",
    "carry_over,     ,      2",
    ",               ,      operation_ambiguous",
    "carry_over,     other, not_found",
    ",               none,  not_found"
  })
  void chosen(String kind, String channel, String result) {
    var named = new NamedOperation(null, "N", kind, channel);
    var choice = NamingPolicy.choose(named, Intervention.RETRY, NUMBERED);
    assertThat(
            choice.operation() == null
                ? choice.refusal().code().wire()
                : String.valueOf(choice.operation().id()))
        .isEqualTo(result);
  }
}
