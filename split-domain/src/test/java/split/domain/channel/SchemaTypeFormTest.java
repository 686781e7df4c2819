package split.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.marketplace.DataType;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SettingGroup;

class SchemaTypeFormTest {
  private static final SettingCatalogue OWN =
      SettingCatalogue.of(List.of(Setting.text("base_url", SettingGroup.ACCESS)));
  private static final String SEED =
      """
      {"store_code": {"key": "StoreCode", "label": "Mağaza Kodu", "required": true, "data_type": "text"}}
      """;

  @Test
  @DisplayName("N11-1 a field may be added, and is a setting by its key")
  void adds() {
    assertThat(check(SEED, "{}")).isEmpty();
    assertThat(SchemaTypeText.read(SEED))
        .containsExactly(
            new AddedField(
                "store_code",
                "Mağaza Kodu",
                Setting.of("StoreCode", SettingGroup.ADDED, DataType.TEXT, null).asRequired()));
    assertThat(
            SchemaTypeText.settings(
                "{\"pin\":{\"label\":\"p\",\"data_type\":\"integer\",\"secret\":true}}"))
        .containsExactly(Setting.integer("pin", SettingGroup.ADDED).asSecret());
  }

  @Test
  @DisplayName("N11-1 a field that is there already is protected, under its name and its key")
  void protects() {
    assertThat(
            check(
                """
                {"base_url": {"label": "x", "data_type": "text"},
                 "other": {"key": "push_api_key", "label": "x", "data_type": "text"},
                 "look_up_unknown_sources": null}
                """,
                "{}"))
        .containsExactly(
            "/schema_type/base_url setting_protected",
            "/schema_type/other setting_protected",
            "/schema_type/look_up_unknown_sources setting_protected");
  }

  @Test
  @DisplayName("N11-1 every member that is wrong is named at once")
  void names() {
    assertThat(
            check(
                """
                {"a": {"key": "1", "label": "", "required": 1, "data_type": "date", "size": 3},
                 "b": {}, "c": 5, "2x": {}, "d": null, "e": {"key": "StoreCode", "label": "e", "data_type": "bool"}}
                """,
                SEED))
        .containsExactlyInAnyOrder(
            "/schema_type/a/key payload_invalid",
            "/schema_type/a/label payload_invalid",
            "/schema_type/a/required payload_invalid",
            "/schema_type/a/data_type payload_invalid",
            "/schema_type/a/size payload_invalid",
            "/schema_type/b/label payload_invalid",
            "/schema_type/b/data_type payload_invalid",
            "/schema_type/c payload_invalid",
            "/schema_type/2x payload_invalid",
            "/schema_type/e/key payload_invalid");
  }

  private static List<String> check(String said, String known) {
    return SchemaTypeForm.check(said, known, OWN).stream()
        .map(violation -> violation.pointer() + " " + violation.code().wire())
        .toList();
  }
}
