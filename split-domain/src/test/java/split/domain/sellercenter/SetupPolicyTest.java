package split.domain.sellercenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.sellercenter.PackageHooks.Hook;
import split.domain.sellercenter.SetupFinding.Status;

class SetupPolicyTest {
  private static final ClientSettings SETTINGS = Settings.at("https://sc.example");
  private static final List<Hook> WANTED = SetupPolicy.wanted("https://sc.example/orders").toList();

  @Test
  @DisplayName("SC-4 nine hooks of our own tell the two published paths")
  void wanted() {
    assertThat(WANTED)
        .hasSize(9)
        .contains(
            new Hook("package.created", "https://sc.example/orders/packages/"),
            new Hook(
                "package.status.ready_for_customer_pickup",
                "https://sc.example/orders/packages/update-status/"));
  }

  @Test
  @DisplayName("SC-4 set up as published, there is nothing to say and nothing to do")
  void complete() {
    Setup setup = new Setup(SETTINGS, "S", List.of(hook(1, "order.created", false)), null, WANTED);
    assertThat(SetupPolicy.findings(setup)).hasSize(17).allMatch(SetupFinding::isOk);
    assertThat(SetupPolicy.surplus(setup)).isEmpty();
    assertThat(SetupPolicy.lacking(setup)).isEmpty();
  }

  @Test
  @DisplayName(
      "SC-4 what is on and should not be, and what is not there, is to be mended; nothing else")
  void incomplete() {
    RemoteHook first = hook(1, "order.created", true);
    RemoteHook second = hook(2, "order.created", true);
    Setup setup =
        new Setup(
            SETTINGS,
            null,
            List.of(
                first, second, hook(3, "order.updated", false), hook(4, "product.created", true)),
            null,
            List.of(WANTED.getFirst(), new Hook("package.status.packed", "https://elsewhere/")));
    assertThat(SetupPolicy.surplus(setup)).containsExactly(first, second);
    assertThat(SetupPolicy.lacking(setup)).hasSize(8).doesNotContain(WANTED.getFirst());
    assertThat(SetupPolicy.findings(setup))
        .filteredOn(finding -> !finding.isOk())
        .extracting(finding -> finding.about() + " " + finding.status())
        .hasSize(10)
        .contains(
            "supplier_code MISSING", "order.created STILL_ON", "package.status.packed MISSING");
  }

  @Test
  @DisplayName("SC-4 what cannot be seen is unknown, and is left alone")
  void unknown() {
    Setup setup = new Setup(null, "S", null, "no answer", List.of());
    assertThat(SetupPolicy.findings(setup))
        .filteredOn(finding -> finding.status() == Status.UNKNOWN)
        .hasSize(15);
    assertThat(SetupPolicy.surplus(setup)).isEmpty();
    assertThat(SetupPolicy.lacking(setup)).isEmpty();
  }

  private static RemoteHook hook(long id, String type, boolean active) {
    return new RemoteHook(id, type, "https://oms.example/", active);
  }
}
