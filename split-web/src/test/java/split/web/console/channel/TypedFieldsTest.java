package split.web.console.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.web.channel.FieldShown;
import split.web.json.Value;
import split.web.json.Value.Members;
import split.web.json.Value.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TypedFieldsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<FieldInput> FIELDS =
      List.of(
          field("/name", "text", false, "\"Shop\""),
          field("/allow_partial_split", "bool", false, "false"),
          field("/failed_integration", "json", false, "{\"order\":{\"MAX_RETRY_COUNT\":3}}"),
          field("/settings/base_url", "text", false, "\"https://shop\""),
          field("/settings/category_ids", "list", false, "[\"1\",\"2\"]"),
          field("/settings/app_secret", "text", true, null));

  @Test
  @DisplayName("N11-1 what is sent back as it is stored says nothing, with line ends of any kind")
  void unchanged() {
    assertThat(
            typed(
                    Map.of(
                        "typed/name",
                        "Shop",
                        "typed/allow_partial_split",
                        "false",
                        "typed/settings/category_ids",
                        "1\r\n2\r\n",
                        "typed/settings/app_secret",
                        ""))
                .isEmpty())
        .isTrue();
    assertThat(typed(Map.of()).isEmpty()).isTrue();
  }

  @Test
  @DisplayName("N11-1 only what was changed is said, under the version that was read")
  void changed() {
    TypedFields typed =
        typed(
            Map.of(
                "typed/allow_partial_split",
                "true",
                "typed/settings/base_url",
                "",
                "typed/settings/app_secret",
                "new"));
    assertThat(typed.count()).isEqualTo(3);
    assertThat(typed.document("7"))
        .isEqualTo(
            new Members(
                Map.of(
                    "allow_partial_split",
                    new Value.Bool(true),
                    "settings",
                    new Members(Map.of("base_url", new Text(""), "app_secret", new Text("new"))),
                    "version",
                    new Value.Number("7"))));
  }

  @Test
  @DisplayName("N11-1 a secret is taken away only by saying so")
  void removed() {
    assertThat(typed(Map.of("typed/settings/app_secret/remove", "true")).document("1"))
        .isEqualTo(
            new Members(
                Map.of(
                    "settings",
                    new Members(Map.of("app_secret", new Text(""))),
                    "version",
                    new Value.Number("1"))));
  }

  @Test
  @DisplayName(
      "N11-1 what a JSON field does not say any more is gone, what is no JSON stays a text")
  void documents() {
    assertThat(own("{\"product\":{\"MAX_RETRY_COUNT\":1}}"))
        .isInstanceOfSatisfying(
            Members.class,
            written -> {
              assertThat(written.byName()).containsOnlyKeys("product", "order");
              assertThat(written.byName().get("order")).isEqualTo(new Value.Null());
            });
    assertThat(own("{\"order\":")).isEqualTo(new Text("{\"order\":"));
  }

  private static Value own(String typed) {
    Members document = (Members) typed(Map.of("typed/failed_integration", typed)).document("1");
    return document.byName().get("failed_integration");
  }

  private static TypedFields typed(Map<String, String> parameters) {
    return new TypedFields(FIELDS, parameters::get);
  }

  private static FieldInput field(String pointer, String type, boolean secret, String stored) {
    String key = pointer.substring(pointer.lastIndexOf('/') + 1);
    FieldShown shown =
        new FieldShown(
            key, key, false, type, pointer, "channel", null, null, null, secret, null, null,
            List.of(), false);
    JsonNode value = stored == null ? null : JSON.readTree(stored);
    return new FieldInput(shown, value, secret, FieldText.of(value), "", null, null);
  }
}
