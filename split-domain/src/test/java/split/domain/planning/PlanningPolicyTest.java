package split.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.vocabulary.Capacity;

class PlanningPolicyTest {
  private static final List<Location> LOCATIONS =
      List.of(
          new Location("closed", false, new Capacity(9, 0)),
          new Location("full", true, new Capacity(5, 5)),
          new Location("over", true, new Capacity(5, 7)),
          new Location("open-ended", true, new Capacity(null, 3)),
          new Location("roomy", true, new Capacity(5, 4)));

  @ParameterizedTest(name = "OMS-4 {0}, by quota {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, false, full",
        "full, false, over",
        "roomy, false, full",
        "-, true, roomy",
        "full, true, roomy",
        "roomy, true, -",
      })
  void choice(String refused, boolean byQuota, String wanted) {
    assertThat(PlanningPolicy.choose(LOCATIONS, refused, byQuota).map(Location::erpCode))
        .isEqualTo(java.util.Optional.ofNullable(wanted));
  }

  @Test
  @DisplayName("OMS-5 what is missing is not part of the rest, and never less than nothing")
  void rest() {
    assertThat(PlanningPolicy.rest(Map.of(1L, 3, 2L, 1), Map.of(1L, 2, 2L, 1)))
        .isEqualTo(Map.of(1L, 1));
    assertThat(PlanningPolicy.rest(Map.of(1L, 3), Map.of(1L, 9))).isEmpty();
  }
}
