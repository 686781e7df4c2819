package split.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.vocabulary.PackageState;

class EventTypesTest {
  @Test
  @DisplayName("SC-2: eight states and a refusal have an event of their own, the others share one")
  void statuses() {
    assertThat(Arrays.stream(PackageState.values()).map(EventTypes::of))
        .contains(
            "package.status.preparing",
            "package.status.packed",
            "package.status.shipped",
            "package.status.ready_for_customer_pickup",
            "package.status.delivered",
            "package.status.cancelled",
            "package.status.out_of_stock",
            "package.status.packed_for_refund",
            "package.refused")
        .filteredOn(type -> !type.equals("package.status.transitioned"))
        .hasSize(9);
  }
}
