package split.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.vocabulary.Intervention;
import split.vocabulary.OperationStatus;

class InterventionPolicyTest {
  @ParameterizedTest(name = "FIX-5 {0} of {1}, leased {2}, superseded {3}: {4}")
  @CsvSource({
    "RELEASE, PENALISED, false, false, done",
    "RELEASE, PENALISED, true,  false, operation_leased",
    "RELEASE, PENALISED, false, true,  operation_superseded",
    "RELEASE, DUE,       false, false, operation_not_penalised",
    "RELEASE, DUE,       true,  false, operation_leased",
    "RELEASE, DEAD,      false, false, operation_not_penalised",
    "RELEASE, DONE,      false, false, operation_not_penalised",
    "RELEASE, FOREIGN,   false, false, operation_not_penalised",
    "RELEASE, CANCELLED, false, false, operation_not_penalised",
    "RETRY,   PENALISED, false, false, done",
    "RETRY,   PENALISED, true,  false, operation_leased",
    "RETRY,   DEAD,      false, false, done",
    "RETRY,   DEAD,      false, true,  operation_superseded",
    "RETRY,   DUE,       false, false, operation_not_failed",
    "RETRY,   DONE,      false, true,  operation_not_failed",
    "RETRY,   FOREIGN,   false, false, operation_not_failed",
    "RETRY,   CANCELLED, false, false, operation_superseded"
  })
  void table(
      Intervention intervention,
      OperationStatus status,
      boolean leased,
      boolean superseded,
      String result) {
    assertThat(
            InterventionPolicy.obstacle(intervention, status, leased, superseded)
                .map(refusal -> refusal.code().wire())
                .orElse("done"))
        .isEqualTo(result);
  }
}
