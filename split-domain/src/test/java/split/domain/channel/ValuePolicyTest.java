package split.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static split.domain.marketplace.SettingGroup.ORDERS;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import split.domain.marketplace.Limit;
import split.domain.marketplace.Setting;
import split.persistence.json.Json;

class ValuePolicyTest {
  private static final Setting TEXT = Setting.text("a_text", ORDERS);
  private static final Setting ADDRESS =
      Setting.text("an_address", ORDERS).limitedTo(Limit.ADDRESS);
  private static final Setting DAY = Setting.text("a_day", ORDERS).limitedTo(new Limit.Day());
  private static final Setting NUMBER = Setting.integer("a_number", ORDERS);
  private static final Setting FEW = NUMBER.between(1, 9);
  private static final Setting REASON = NUMBER.oneOf("61", "81");
  private static final Setting SWITCH = Setting.bool("a_switch", ORDERS);
  private static final Setting LIST = Setting.list("a_list", ORDERS);
  private static final Setting IDS = LIST.limitedTo(Limit.DIGITS);
  private static final Setting JSON = Setting.json("a_document", ORDERS);
  private static final Setting OFTEN = FlagFrequency.every("often", "PT5M").asSetting();

  static Stream<Arguments> accepted() {
    return Stream.of(
        arguments(TEXT, "\"ğ, x\"", "ğ, x"),
        arguments(TEXT, "5000", "5000"),
        arguments(TEXT, "true", "true"),
        arguments(ADDRESS, "\"https://api.n11.com/ws/\"", "https://api.n11.com/ws/"),
        arguments(DAY, "\"29/02/2024\"", "29/02/2024"),
        arguments(NUMBER, "-7", "-7"),
        arguments(NUMBER, "\" 007 \"", "7"),
        arguments(FEW, "9", "9"),
        arguments(REASON, "81", "81"),
        arguments(SWITCH, "false", "false"),
        arguments(SWITCH, "\"True\"", "true"),
        arguments(LIST, "[]", "[]"),
        arguments(LIST, "\"a, b\\na\"", "[\"a\",\"b\"]"),
        arguments(IDS, "[1001770,\"1002032\"]", "[\"1001770\",\"1002032\"]"),
        arguments(IDS, "\"[\\\"132\\\"]\"", "[\"132\"]"),
        arguments(JSON, "{\"501\": \"7\"}", "{\"501\":\"7\"}"),
        arguments(JSON, "\"{\\\"501\\\": [7]}\"", "{\"501\":[7]}"),
        arguments(OFTEN, "\"PT1M\"", "PT1M"),
        arguments(OFTEN, "\"P31D\"", "P31D"),
        arguments(OFTEN, "\"06:00\"", "06:00"));
  }

  @ParameterizedTest(name = "N11-1 {0} may be {1}")
  @MethodSource("accepted")
  void accepts(Setting setting, String value, String text) {
    assertThat(ValuePolicy.judge(setting, Json.MAPPER.readTree(value)))
        .isEqualTo(new ValueDecision.Accepted(text));
    assertThat(ValuePolicy.judge(setting, Json.MAPPER.getNodeFactory().stringNode(text)))
        .as("what is stored, read again")
        .isEqualTo(new ValueDecision.Accepted(text));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments(TEXT, "[\"a\"]"),
        arguments(TEXT, "{}"),
        arguments(TEXT, "1.10"),
        arguments(TEXT, "\"a\\u0007\""),
        arguments(TEXT, '"' + "x".repeat(4001) + '"'),
        arguments(ADDRESS, "\"api.n11.com\""),
        arguments(ADDRESS, "\"ftp://api.n11.com\""),
        arguments(ADDRESS, "\"https://a b\""),
        arguments(DAY, "\"31/02/2024\""),
        arguments(DAY, "\"2024-02-01\""),
        arguments(NUMBER, "1.5"),
        arguments(NUMBER, "\"1e3\""),
        arguments(NUMBER, "true"),
        arguments(NUMBER, "12345678901234567890"),
        arguments(FEW, "10"),
        arguments(REASON, "65"),
        arguments(SWITCH, "1"),
        arguments(SWITCH, "\"yes\""),
        arguments(LIST, "{\"a\":1}"),
        arguments(LIST, "[[\"a\"]]"),
        arguments(LIST, "[\"\"]"),
        arguments(LIST, "7"),
        arguments(IDS, "[\"x\"]"),
        arguments(IDS, "\"1,[2\""),
        arguments(JSON, "5"),
        arguments(JSON, "\"{\""),
        arguments(OFTEN, "\"PT59S\""),
        arguments(OFTEN, "\"P32D\""),
        arguments(OFTEN, "\"24:00\""),
        arguments(OFTEN, "\"PTM\""),
        arguments(OFTEN, "\"5 minutes\""));
  }

  @ParameterizedTest(name = "N11-1 {0} may not be {1}")
  @MethodSource("refused")
  void refuses(Setting setting, String value) {
    assertThat(ValuePolicy.judge(setting, Json.MAPPER.readTree(value)))
        .isInstanceOf(ValueDecision.Refused.class);
  }
}
