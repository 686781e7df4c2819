package split.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.vocabulary.DeliveryStatus;

class ResendPolicyTest {
  @ParameterizedTest(name = "SC-2 {0} after {1} tries, active {2}, force {3}: {4}")
  @CsvSource({
    "DELIVERED, 1, true, false, event_not_resendable",
    "DELIVERED, 1, true, true, sent",
    "PENDING, 10, true, false, event_not_resendable",
    "PENDING, 10, true, true, sent",
    "PENDING, 11, true, false, sent",
    "FAILED, 1, true, false, sent",
    "FAILED, 19, true, false, sent",
    "FAILED, 19, false, true, receiver_gone"
  })
  void objections(DeliveryStatus status, int tries, boolean active, boolean force, String answer) {
    assertThat(
            ResendPolicy.objection(status, tries, active, force)
                .map(refusal -> refusal.code().wire())
                .orElse("sent"))
        .isEqualTo(answer);
  }
}
