package split.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.vocabulary.Code;
import split.web.problem.RefusedException;

class StrictJsonTest {
  @ParameterizedTest(name = "SEC-3 accepts {0}")
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "true",
        "false",
        "0",
        "-0",
        "1",
        "-1",
        "1.5",
        "1e3",
        "1E+3",
        "1e-3",
        "1E999",
        "123456789012345678901234567890",
        "\"\"",
        "\"a\"",
        "\"\\u0041\"",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
        "\"\\ud83d\\ude00\"",
        "\"\\uD834\\uDD1E\"",
        "\"😀\"",
        "\"é\"",
        "\"\u2028\u2029\"",
        "\"\\u2028\"",
        "\"\\uFFFE\"",
        "\"\\uDBFF\\uDFFE\"",
        "\"\u007f\"",
        "\"\\u0012\"",
        "\"/\"",
        " [1 , 2] ",
        "\t{\"a\"\r\n:\n1}\n",
        "[[]]",
        "[[],{},\"\",0,null]",
        "{\"\":0}",
        "{\"a\":{\"a\":{\"a\":1}}}",
        "{\"a\":1,\"b\":1}",
        "{\"a\":[{\"x\":1},{\"x\":2}]}",
        "{\"\\u0061\":1}",
        "[0.4e001]",
        "[-0.0]",
        "[20e1]",
        "[0e1]",
        "[0e+1]",
        "{\"min\":-1.0e+28,\"max\":1.0e+28}"
      })
  void accepts(String text) {
    assertThat(parse(text)).isNotNull();
  }

  @ParameterizedTest(name = "SEC-3 refuses {0}")
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "{",
        "}",
        "[",
        "]",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1,,2]",
        "[,]",
        "[1 2]",
        "[1]]",
        "[1]x",
        "{}{}",
        "{} {}",
        "1 2",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,\"a\":1}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,,\"b\":2}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "{\"a\":1}}",
        "{\"a\":1}#",
        "{\"a\":1}//x",
        "/**/{}",
        "'a'",
        "\"a",
        "a\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\uZZZZ\"",
        "\"\\\"",
        "\"\t\"",
        "\"\n\"",
        "\"\u0001\"",
        "01",
        "-01",
        "+1",
        "-",
        "--1",
        "1.",
        ".1",
        "-.1",
        "1.e1",
        "1e",
        "1e+",
        "1eE2",
        "0x1",
        "1_0",
        "1a",
        "NaN",
        "nan",
        "Infinity",
        "-Infinity",
        "tru",
        "TRUE",
        "nul",
        "Null",
        "undefined",
        "{\"a\":tru}",
        "[1\u00a02]",
        "\u00a0{}",
        "\f{}",
        "\u2060{}",
        "[1:2]",
        "{\"a\",1}",
        "[\"a\":1]",
        "123\u0000",
        "{}\u0000",
        "\u0000{}",
        "\"\u0000\"",
        "\"\\u0000\"",
        "{\"\\u0000\":1}",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"\\ud800a\"",
        "\"\\ud800\\ud800\"",
        "\"\\udc00\\ud800\"",
        "{\"\\ud800\":1}",
        "\uFEFF{}"
      })
  void refuses(String text) {
    assertThatThrownBy(() -> parse(text))
        .satisfies(refused -> assertThat(code(refused)).isEqualTo(Code.MALFORMED_JSON));
  }

  @ParameterizedTest(name = "SEC-3 refuses the bytes {0}")
  @ValueSource(
      strings = {
        "22ff22", // never a byte of UTF-8
        "2280 22", // continuation alone
        "22c022", // start without continuation
        "22c0af22", // overlong slash
        "22e08080 22", // overlong NUL
        "22eda08022", // a high surrogate by itself
        "22edb08022", // a low surrogate by itself
        "22f490808022", // above U+10FFFF
        "22f8888080 8022", // five bytes
        "22e282 22", // cut short
        "efbbbf7b7d", // byte order mark
        "fffe7b007d00", // UTF-16, little end first
        "007b007d" // UTF-16, big end first
      })
  void refusesBytes(String hex) {
    byte[] body = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertThatThrownBy(() -> StrictJson.parse(body))
        .satisfies(refused -> assertThat(code(refused)).isEqualTo(Code.MALFORMED_JSON));
  }

  static Stream<String> duplicates() {
    return Stream.of(
        "{\"a\":1,\"a\":1}",
        "{\"a\":1,\"\\u0061\":2}",
        "{\"x\":[{\"a\":null,\"b\":1,\"a\":null}]}",
        "{\"\":1,\"\":2}");
  }

  @ParameterizedTest(name = "SEC-3 finds the name that stands twice in {0}")
  @MethodSource("duplicates")
  void findsDuplicates(String text) {
    assertThatThrownBy(() -> parse(text))
        .satisfies(refused -> assertThat(code(refused)).isEqualTo(Code.DUPLICATE_KEY));
  }

  @Test
  @DisplayName("SEC-3 tells where the name stands twice")
  void pointsAtDuplicate() {
    assertThatThrownBy(() -> parse("{\"x\":[0,{\"a/b~\":1,\"a/b~\":2}]}"))
        .satisfies(
            refused ->
                assertThat(((RefusedException) refused).refusal().violations().getFirst().pointer())
                    .isEqualTo("/x/1/a~1b~0"));
  }

  @ParameterizedTest(name = "SEC-3 accepts {0} levels and refuses one more")
  @ValueSource(ints = StrictJson.MAX_DEPTH)
  void boundsDepth(int deepest) {
    assertThat(parse(nested(deepest))).isNotNull();
    assertThatThrownBy(() -> parse(nested(deepest + 1)))
        .satisfies(refused -> assertThat(code(refused)).isEqualTo(Code.MALFORMED_JSON));
    assertThatThrownBy(() -> parse("[".repeat(100_000)))
        .satisfies(refused -> assertThat(code(refused)).isEqualTo(Code.MALFORMED_JSON));
    assertThatThrownBy(() -> parse("{\"a\":".repeat(10_000)))
        .satisfies(refused -> assertThat(code(refused)).isEqualTo(Code.MALFORMED_JSON));
  }

  private static String nested(int levels) {
    return "[".repeat(levels) + "]".repeat(levels);
  }

  private static Value parse(String text) {
    return StrictJson.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Code code(Throwable refused) {
    return ((RefusedException) refused).refusal().code();
  }
}
