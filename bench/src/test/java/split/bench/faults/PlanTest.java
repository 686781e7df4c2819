package split.bench.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanTest {
  @Test
  @DisplayName("R1 the same seed makes the same errands, another one others")
  void seeds() {
    assertEquals(errands(1), errands(1));
    assertNotEquals(errands(1), errands(2));
  }

  private static List<Errand> errands(long seed) {
    Plan plan = new Plan(seed, 100, 3, 20, true);
    return Stream.generate(plan::next).limit(200).toList();
  }
}
