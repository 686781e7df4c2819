package split.web.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.marketplace.Capability;
import split.web.json.Wire;
import split.web.marketplace.MarketplaceShown.CapabilityShown;

class CapabilityShownTest {
  @Test
  @DisplayName("MKT-2 the whole record is shown, every word and every bound")
  void whole() {
    Capability capability =
        new Capability(
            Capability.Granularity.LINE,
            Capability.Remainder.MUST_STATE_ALL,
            Capability.ConfirmationMode.REREAD_ASYNC,
            Capability.SourceFate.KEPT,
            Set.of("Picking", "Open"),
            Set.of("Created"),
            "Open",
            true,
            2,
            30,
            Map.of(
                "READ", new Capability.RateClass(1000, Duration.ofMinutes(1)),
                "SPLIT", new Capability.RateClass(50, Duration.ofSeconds(10))));
    assertThat(Wire.text(CapabilityShown.of(capability)))
        .isEqualTo(
            "{\"granularity\":\"line\",\"remainder\":\"must_state_all\","
                + "\"confirmation\":\"reread_async\",\"source_fate\":\"kept\","
                + "\"splittable_states\":[\"Open\",\"Picking\"],\"preparable_states\":[\"Created\"],"
                + "\"child_state\":\"Open\",\"line_ids_stable\":true,\"min_groups\":2,\"max_groups\":30,"
                + "\"rate_classes\":{\"READ\":{\"requests\":1000,\"seconds\":60},"
                + "\"SPLIT\":{\"requests\":50,\"seconds\":10}}}");
  }

  @Test
  @DisplayName("MKT-2 nothing that is added to the record is forgotten here")
  void complete() {
    assertThat(CapabilityShown.class.getRecordComponents())
        .extracting(component -> component.getName())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Capability.class.getRecordComponents())
                .map(component -> component.getName())
                .toList());
  }
}
