package split.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.vocabulary.Capacity;

class PlanningPolicyTest {
  @ParameterizedTest(name = "OMS-4 active {0}, {1} of {2}, by quota {3}: {4}")
  @CsvSource({
    "false, 0, 9, false, false",
    "true, 5, 5, false, true",
    "true, 5, , false, true",
    "false, 0, 9, true, false",
    "true, 5, 5, true, false",
    "true, 7, 5, true, false",
    "true, 5, , true, false",
    "true, 4, 5, true, true",
  })
  void suits(boolean active, long quota, Integer most, boolean byQuota, boolean wanted) {
    Location location = new Location("W", active, new Capacity(most, quota));
    assertThat(PlanningPolicy.suits(location, byQuota)).isEqualTo(wanted);
  }

  @Test
  @DisplayName("OMS-5 what is missing is not part of the rest, and never less than nothing")
  void rest() {
    assertThat(PlanningPolicy.rest(Map.of(1L, 3, 2L, 1), Map.of(1L, 2, 2L, 1)))
        .isEqualTo(Map.of(1L, 1));
    assertThat(PlanningPolicy.rest(Map.of(1L, 3), Map.of(1L, 9))).isEmpty();
  }
}
