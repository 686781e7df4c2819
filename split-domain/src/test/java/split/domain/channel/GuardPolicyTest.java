package split.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SettingGroup;
import split.vocabulary.ChannelProfile;
import split.vocabulary.Code;

class GuardPolicyTest {
  private static final SettingCatalogue CATALOGUE =
      SettingCatalogue.of(
          List.of(
              Setting.text("base_url", SettingGroup.ACCESS).withDefault("https://x").asRequired(),
              Setting.text("app_secret", SettingGroup.ACCESS).asRequired().asSecret(),
              Setting.list("category_ids", SettingGroup.CATALOGUE).asRequired(),
              Setting.text("order_start_date", SettingGroup.ORDERS),
              Setting.list("exclude_cargo_company_ids", SettingGroup.SHIPPING),
              Setting.integer("cargo_company_id", SettingGroup.SHIPPING),
              Setting.json("cancellation_map", SettingGroup.CANCELLATIONS),
              Setting.integer("refund_reason_id", SettingGroup.CANCELLATIONS),
              Setting.integer("cancellation_reason_id", SettingGroup.CANCELLATIONS)));
  private static final Map<String, String> WHOLE =
      Map.of("app_secret", "s", "category_ids", "[\"1\"]");

  private final Map<String, String> config = new HashMap<>();

  @Test
  @DisplayName("N11-1 a channel is not activated while required settings are empty; all are said")
  void activation() {
    assertThat(check(null, channel(true, Map.of())))
        .containsExactly("app_secret: an active channel", "category_ids: an active channel");
    assertThat(check(channel(false, Map.of()), channel(true, Map.of("category_ids", "[]"))))
        .containsExactly("app_secret: an active channel", "category_ids: an active channel");
    assertThat(check(null, channel(true, WHOLE))).isEmpty();
    assertThat(check(null, channel(false, Map.of()))).isEmpty();
  }

  @Test
  @DisplayName("N11-1 what the environment pins counts as set")
  void pinned() {
    config.put("split.channel.shop.app_secret", "s");
    config.put("split.channel.shop.category_ids", "1,2");
    assertThat(check(null, channel(true, Map.of()))).isEmpty();
  }

  @Test
  @DisplayName("N11-1 a channel that the environment activates is not made without what it needs")
  void activatedByConfiguration() {
    config.put("split.channel.shop.is_active", "true");
    assertThat(check(null, channel(false, Map.of()))).hasSize(2);
  }

  @Test
  @DisplayName("N11-1 a required setting is not emptied while the channel is active")
  void emptied() {
    assertThat(check(channel(true, WHOLE), channel(true, Map.of("app_secret", "s"))))
        .containsExactly("category_ids: an active channel");
    assertThat(check(channel(true, WHOLE), channel(false, Map.of()))).isEmpty();
  }

  @Test
  @DisplayName("N11-1 a channel that was active before this was asked may be changed in all else")
  void tolerated() {
    ChannelState old = channel(true, Map.of("app_secret", "s"));
    assertThat(check(old, channel(true, Map.of("app_secret", "s", "base_url", "y")))).isEmpty();
    assertThat(check(old, channel(true, Map.of())))
        .containsExactly("app_secret: an active channel");
  }

  @Test
  @DisplayName("N11-2 a flag is not switched on while settings it needs are missing; all are said")
  void flags() {
    assertThat(
            check(
                channel(false, Map.of()),
                channel(false, Map.of(), "get_orders", "get_cancel_orders")))
        .containsExactly(
            "order_start_date: get_orders",
            "exclude_cargo_company_ids: get_orders",
            "cancellation_reason_id: get_cancel_orders",
            "cancellation_map: get_cancel_orders",
            "refund_reason_id: get_cancel_orders");
    assertThat(
            check(
                null,
                channel(
                    false,
                    Map.of("order_start_date", "01/01/2026", "exclude_cargo_company_ids", "[]"),
                    "get_orders")))
        .as("none is an answer")
        .isEmpty();
    assertThat(
            check(
                null,
                channel(
                    false,
                    Map.of(
                        "order_start_date", "01/01/2026", "exclude_cargo_company_ids", "[\"1\"]"),
                    "get_orders")))
        .containsExactly("cargo_company_id: get_orders");
  }

  @Test
  @DisplayName("N11-2 what a flag needs is not emptied while it is on")
  void flagsKeep() {
    Map<String, String> set =
        Map.of("order_start_date", "01/01/2026", "exclude_cargo_company_ids", "[]");
    assertThat(
            check(
                channel(false, set, "get_orders"),
                channel(false, Map.of("exclude_cargo_company_ids", "[]"), "get_orders")))
        .containsExactly("order_start_date: get_orders");
    assertThat(check(channel(false, set, "get_orders"), channel(false, Map.of()))).isEmpty();
  }

  @Test
  @DisplayName("N11-2 what a marketplace does not have, no flag needs")
  void unknownNeeds() {
    assertThat(check(null, channel(false, Map.of(), "send_updated_product_stock"))).isEmpty();
  }

  @Test
  @DisplayName("N11-1 readiness says the same without trying, and what of the values is not usable")
  void readiness() {
    config.put("split.channel.shop.cargo_company_id", "many");
    Readiness readiness = ReadinessPolicy.of(channel(false, Map.of("app_secret", "s")));
    assertThat(readiness.activation())
        .isEqualTo(new Readiness.Lack("is_active", "/is_active", false, List.of("category_ids")));
    assertThat(readiness.flags()).hasSize(FeatureFlag.values().length);
    assertThat(readiness.unusable())
        .extracting(violation -> violation.pointer() + " " + violation.found())
        .containsExactly("/settings/cargo_company_id many");
  }

  @Test
  @DisplayName("N11-1 a form has each setting with what holds, why, and what is wrong with it")
  void form() {
    config.put("split.channel.shop.app_secret", "s");
    config.put("split.channel.shop.cargo_company_id", "many");
    ChannelForm form =
        ChannelForm.of(
            channel(true, Map.of("cargo_company_id", "7")),
            ChannelSchema.of("n11", CATALOGUE, List.of()));
    Map<String, FieldState> byName = new HashMap<>();
    form.fields().forEach(state -> byName.put(state.field().name(), state));
    assertThat(byName).doesNotContainKey("is_active").hasSize(CATALOGUE.all().size());
    assertThat(byName.get("app_secret"))
        .matches(state -> state.isPinned() && state.stored() == null)
        .matches(state -> state.value().asString().equals(Masked.VALUE));
    assertThat(byName.get("category_ids").wrong().code()).isEqualTo(Code.SETTING_MISSING);
    assertThat(byName.get("cargo_company_id"))
        .matches(state -> state.wrong().code() == Code.PAYLOAD_INVALID)
        .matches(state -> state.stored().asInt() == 7);
    assertThat(byName.get("base_url").wrong()).isNull();
  }

  private List<String> check(ChannelState before, ChannelState after) {
    return GuardPolicy.check(Optional.ofNullable(before), after).stream()
        .peek(violation -> assertThat(violation.code()).isEqualTo(Code.SETTING_MISSING))
        .map(
            violation ->
                violation.pointer().replace("/settings/", "")
                    + ": "
                    + violation.message().replace(" needs it", ""))
        .toList();
  }

  private ChannelState channel(boolean active, Map<String, String> settings, String... flags) {
    Map<String, Boolean> on = new HashMap<>();
    for (String flag : flags) {
      on.put(flag, true);
    }
    Map<String, String> plain = new HashMap<>(settings);
    String secret = plain.remove("app_secret");
    Map<String, String> opened = secret == null ? Map.of() : Map.of("app_secret", secret);
    ChannelProfile profile =
        new ChannelProfile(298, null, "n", "n11", active, false, 100, on, "{}", "{}", plain);
    return new ChannelState(
        profile,
        opened,
        CATALOGUE,
        EffectiveSettings.of(
            "shop", profile, opened, CATALOGUE, name -> Optional.ofNullable(config.get(name))));
  }
}
