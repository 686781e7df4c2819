package split.domain.flowtrigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.channel.EffectiveChannel;
import split.vocabulary.FailedIntegration;
import split.vocabulary.FlowTitle;
import split.vocabulary.PackageState;
import split.vocabulary.Refusal;

class TriggerPolicyTest {
  @ParameterizedTest(name = "N11-6 {0} about {1}, active {2}: {3}")
  @CsvSource({
    "get_orders, 204900000001, true, ",
    "get_orders, , true, payload_invalid",
    "get_orders, ' ', true, payload_invalid",
    "get_orders, 204900000001, false, channel_inactive",
    "read_split, 7f3dd9a1, true, ",
    "get_category_nodes, x, true, flow_not_available",
    "handle_package_combinations, , false, flow_not_available",
    "make_coffee, x, true, not_found",
  })
  void refuses(String flow, String about, boolean active, String code) {
    Optional<Refusal> refusal = TriggerPolicy.refusal(new Trigger(flow, about), channel(active));
    assertThat(refusal.map(no -> no.code().wire()).orElse(null)).isEqualTo(code);
  }

  @Test
  @DisplayName("N11-6 what is missing is named where it belongs")
  void pointer() {
    assertThat(TriggerPolicy.refusal(new Trigger("read_split", null), channel(true)))
        .hasValueSatisfying(
            refusal ->
                assertThat(refusal.violations().getFirst().pointer())
                    .isEqualTo("/payload/correlation_id"));
  }

  @Test
  @DisplayName("N11-6 every flow that operators know is listed, and only what exists is available")
  void catalogue() {
    assertThat(FlowCatalogue.all())
        .extracting(TriggerableFlow::name)
        .doesNotHaveDuplicates()
        .contains(Arrays.stream(FlowTitle.values()).map(FlowTitle::wire).toArray(String[]::new));
    assertThat(FlowCatalogue.all().stream().filter(TriggerableFlow::isAvailable))
        .extracting(TriggerableFlow::name)
        .containsExactlyInAnyOrder("split_packages", "get_orders", "read_split");
  }

  private static EffectiveChannel channel(boolean active) {
    return new EffectiveChannel(
        1,
        "shop",
        298,
        "n11",
        active,
        false,
        PackageState.WAITING,
        Map.of(),
        FailedIntegration.DEFAULTS,
        Map.of());
  }
}
