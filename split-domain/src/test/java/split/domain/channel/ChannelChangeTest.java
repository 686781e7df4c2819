package split.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import split.domain.channel.UndoDecision.Refused;
import split.domain.channel.UndoDecision.Undo;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SettingGroup;
import split.persistence.json.Json;
import split.vocabulary.ChannelProfile;
import split.vocabulary.Code;
import split.vocabulary.FieldChange;

class ChannelChangeTest {
  private static final SettingCatalogue CATALOGUE =
      SettingCatalogue.of(
          List.of(
              Setting.integer("buffer_stock", SettingGroup.CATALOGUE),
              Setting.text("app_key", SettingGroup.ACCESS).asSecret(),
              Setting.text("app_secret", SettingGroup.ACCESS).asSecret()));
  private static final ChannelState BEFORE =
      channel(
          "a",
          false,
          Map.of(),
          "{\"order\":{\"MAX_RETRY_COUNT\":9}}",
          Map.of("buffer_stock", "3"),
          Map.of("app_secret", "old"));

  @Test
  @DisplayName("N11-1 every field that differs is a change; of a secret only that it differs")
  void between() {
    ChannelState after =
        channel(
            "b",
            true,
            Map.of("get_orders", true),
            "{\"order\":{\"MAX_RETRY_COUNT\":8},\"product\":{}}",
            Map.of("erp", "x"),
            Map.of("app_secret", "new", "app_key", "k"));
    assertThat(ChangePolicy.between(Optional.of(BEFORE), after))
        .containsExactly(
            new FieldChange("/failed_integration/order", false, rule(9), rule(8)),
            new FieldChange("/failed_integration/product", false, null, rule(2)),
            new FieldChange("/feature_flags/get_orders", false, "false", "true"),
            new FieldChange("/is_active", false, "false", "true"),
            new FieldChange("/name", false, "\"a\"", "\"b\""),
            new FieldChange("/settings/buffer_stock", false, "3", null),
            new FieldChange("/settings/erp", false, null, "\"x\""),
            new FieldChange("/settings/app_key", true, null, "\"********\""),
            new FieldChange("/settings/app_secret", true, "\"********\"", "\"********\""));
    assertThat(ChangePolicy.between(Optional.of(BEFORE), BEFORE)).isEmpty();
  }

  @Test
  @DisplayName("N11-1 all that a channel is created with is new")
  void creation() {
    assertThat(ChangePolicy.between(Optional.empty(), BEFORE))
        .allSatisfy(change -> assertThat(change.oldValue()).isNull())
        .extracting(FieldChange::pointer)
        .contains("/name", "/oms_channel_id", "/settings/buffer_stock", "/settings/app_secret");
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        arguments("/settings/buffer_stock", "3", "5"),
        arguments("/settings/buffer_stock", null, "5"),
        arguments("/settings/category_ids", "[\"1\"]", null),
        arguments("/feature_flags/get_orders", "true", "false"),
        arguments("/failed_integration/order", rule(9), rule(8)),
        arguments("/failed_integration/product", null, rule(8)),
        arguments("/schema_type/store_code", "{\"label\":\"a\"}", null),
        arguments("/oms_channel_id", "298", "299"),
        arguments("/omnitron_id", "564", "565"),
        arguments("/name", "\"a\"", "\"b\""),
        arguments("/marketplace", "\"n11\"", "\"other\""),
        arguments("/is_active", "true", "false"),
        arguments("/allow_partial_split", "true", "false"),
        arguments("/base_state", "100", "200"));
  }

  @ParameterizedTest(name = "N11-1 {0} goes back from {2} to {1}, unless it was changed since")
  @MethodSource("changes")
  void undo(String pointer, String old, String now) {
    FieldChange change = new FieldChange(pointer, false, old, now);
    assertThat(UndoPolicy.decide(change, now, false)).isInstanceOf(Undo.class);
    assertThat(code(UndoPolicy.decide(change, "\"else\"", false)))
        .isEqualTo(Code.CHANGE_SUPERSEDED);
    UndoDecision insisted = UndoPolicy.decide(change, "\"else\"", true);
    assertThat(said(((Undo) insisted).said()).get(pointer)).isEqualTo(old == null ? "null" : old);
  }

  @Test
  @DisplayName("N11-1 neither a secret nor what a channel was created with can be taken back")
  void notUndoable() {
    assertThat(code(UndoPolicy.decide(new FieldChange("/settings/x", true, "m", "m"), null, true)))
        .isEqualTo(Code.CHANGE_NOT_UNDOABLE);
    assertThat(code(UndoPolicy.decide(new FieldChange("/name", false, null, "\"a\""), null, true)))
        .isEqualTo(Code.CHANGE_NOT_UNDOABLE);
  }

  /** What is said, as pointers and JSON. */
  private static Map<String, String> said(ChannelDescription said) {
    Map<String, String> fields = new HashMap<>(ofDocuments(said));
    fields.put("/oms_channel_id", String.valueOf(said.omsChannelId()));
    fields.put("/omnitron_id", String.valueOf(said.omnitronId()));
    fields.put("/name", '"' + said.name() + '"');
    fields.put("/marketplace", '"' + said.marketplace() + '"');
    fields.put("/is_active", String.valueOf(said.active()));
    fields.put("/allow_partial_split", String.valueOf(said.allowPartialSplit()));
    fields.put("/base_state", String.valueOf(said.baseState()));
    return fields;
  }

  private static Map<String, String> ofDocuments(ChannelDescription said) {
    Map<String, String> fields = new HashMap<>();
    said.settings().forEach((name, value) -> fields.put("/settings/" + name, value));
    said.featureFlags()
        .forEach((name, value) -> fields.put("/feature_flags/" + name, value.toString()));
    members("/failed_integration/", said.failedIntegration(), fields);
    members("/schema_type/", said.schemaType(), fields);
    return fields;
  }

  private static void members(String at, String document, Map<String, String> fields) {
    if (document != null) {
      Json.MAPPER
          .readTree(document)
          .properties()
          .forEach(member -> fields.put(at + member.getKey(), member.getValue().toString()));
    }
  }

  private static Code code(UndoDecision decision) {
    return ((Refused) decision).refusal().code();
  }

  private static String rule(int retries) {
    return "{\"RETRY_INTERVAL\":28800,\"EXPIRATION_DATE\":57601,\"MAX_RETRY_COUNT\":%d}"
        .formatted(retries);
  }

  private static ChannelState channel(
      String name,
      boolean active,
      Map<String, Boolean> flags,
      String failedIntegration,
      Map<String, String> settings,
      Map<String, String> secrets) {
    ChannelProfile profile =
        new ChannelProfile(
            298, 564L, name, "n11", active, false, 100, flags, failedIntegration, "{}", settings);
    return new ChannelState(
        profile,
        secrets,
        CATALOGUE,
        EffectiveSettings.of("shop", profile, secrets, CATALOGUE, key -> Optional.empty()));
  }
}
