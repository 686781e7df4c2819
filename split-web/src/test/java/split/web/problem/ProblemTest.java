package split.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;

class ProblemTest {
  private static final CorrelationId ID = new CorrelationId("abc");

  @ParameterizedTest(name = "every code is a problem: {0}")
  @EnumSource
  void rendersEveryCode(Code code) {
    Problem problem = Problem.of(Refusal.of(code, "why"), ID);
    assertThat(problem.type()).isEqualTo("urn:split:error:" + code.wire());
    assertThat(problem.code()).isEqualTo(code.wire());
    assertThat(problem.title()).isNotBlank();
    assertThat(problem.instance()).isEqualTo("abc");
    assertThat(problem.status()).isBetween(400, 503);
  }

  @Test
  @DisplayName("the published table of statuses holds")
  void keepsTheTable() {
    var byStatus = Arrays.stream(Code.values()).collect(Collectors.groupingBy(Statuses::of));
    assertThat(byStatus.get(401))
        .containsExactlyInAnyOrder(
            Code.TOKEN_MISSING,
            Code.TOKEN_INVALID,
            Code.SIGNATURE_MISSING,
            Code.SIGNATURE_INVALID,
            Code.SIGNATURE_EXPIRED);
    assertThat(byStatus.get(403)).containsExactly(Code.CHANNEL_FORBIDDEN);
    assertThat(byStatus.get(413)).containsExactly(Code.BODY_TOO_LARGE);
    assertThat(byStatus.get(415)).containsExactly(Code.MEDIA_TYPE);
    assertThat(byStatus.get(422)).containsExactly(Code.IDEMPOTENCY_KEY_REUSED);
    assertThat(byStatus.get(429)).containsExactly(Code.RATE_LIMITED);
    assertThat(byStatus.get(500)).containsExactly(Code.INTERNAL_ERROR);
    assertThat(byStatus.get(503)).containsExactly(Code.TRY_AGAIN);
    assertThat(byStatus.get(409))
        .contains(Code.ALREADY_SPLIT, Code.IN_PROGRESS, Code.CHANNEL_CHANGED);
    assertThat(Statuses.of(Code.FEATURE_DISABLED)).isEqualTo(400);
  }
}
