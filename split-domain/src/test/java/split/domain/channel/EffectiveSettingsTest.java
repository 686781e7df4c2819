package split.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.channel.Won.Origin;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SettingGroup;
import split.vocabulary.ChannelProfile;

class EffectiveSettingsTest {
  private static final SettingCatalogue CATALOGUE =
      SettingCatalogue.of(
          List.of(
              Setting.text("base_url", SettingGroup.ACCESS).withDefault("https://default"),
              Setting.text("app_key", SettingGroup.ACCESS).asRequired(),
              Setting.text("app_secret", SettingGroup.ACCESS).asRequired().asSecret()));

  @Test
  @DisplayName("ADM-1 config wins over what is stored, which wins over the default")
  void prefers() {
    assertThat(resolve(Map.of(), Map.of()).settings().get("base_url"))
        .isEqualTo(new Won<>("https://default", Origin.DEFAULT));
    assertThat(resolve(Map.of("base_url", "https://stored"), Map.of()).settings().get("base_url"))
        .isEqualTo(new Won<>("https://stored", Origin.STORED));
    assertThat(
            resolve(
                    Map.of("base_url", "https://stored"),
                    Map.of("split.channel.shop.base_url", "https://config"))
                .settings()
                .get("base_url"))
        .isEqualTo(new Won<>("https://config", Origin.CONFIG));
  }

  @Test
  @DisplayName("ADM-1 flags and switches can be configured as well")
  void prefersForSwitches() {
    EffectiveSettings settings =
        resolve(
            Map.of(),
            Map.of(
                "split.channel.shop.is_active", "false",
                "split.channel.shop.allow_partial_split", "true",
                "split.channel.shop.feature_flags.get_orders", "true"));
    assertThat(settings.active()).isEqualTo(new Won<>(false, Origin.CONFIG));
    assertThat(settings.allowPartialSplit()).isEqualTo(new Won<>(true, Origin.CONFIG));
    assertThat(settings.featureFlags().get("get_orders")).isEqualTo(new Won<>(true, Origin.CONFIG));
    assertThat(settings.featureFlags().get("split_packages"))
        .isEqualTo(new Won<>(true, Origin.STORED));
    assertThat(settings.featureFlags().get("send_update_orders"))
        .isEqualTo(new Won<>(false, Origin.DEFAULT));
    assertThat(settings.featureFlags()).hasSize(FeatureFlag.values().length);
  }

  @Test
  @DisplayName(
      "ADM-1 secrets are used in clear and shown masked; SPL-5 unknown sources are looked up by default")
  void masks() {
    EffectiveSettings settings = resolve(Map.of(), Map.of());
    assertThat(settings.values())
        .containsEntry("app_secret", "s3cret")
        .containsEntry("look_up_unknown_sources", "true");
    assertThat(settings.values()).doesNotContainKey("app_key");
    assertThat(settings.shown().get("app_secret"))
        .isEqualTo(new Won<>(Masked.VALUE, Origin.STORED));
    assertThat(settings.toString()).doesNotContain("s3cret");
  }

  private static EffectiveSettings resolve(Map<String, String> stored, Map<String, String> config) {
    ChannelProfile profile =
        new ChannelProfile(
            298,
            null,
            "n",
            "n11",
            true,
            false,
            100,
            Map.of("split_packages", true),
            "{}",
            "{}",
            stored);
    return EffectiveSettings.of(
        "shop",
        profile,
        Map.of("app_secret", "s3cret"),
        CATALOGUE,
        name -> Optional.ofNullable(config.get(name)));
  }
}
