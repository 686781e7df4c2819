package split.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {
  private final Findings findings = new Findings();

  @ParameterizedTest(name = "SPL-7 {0} is no quantity")
  @ValueSource(
      strings = {
        "1.0",
        "1e3",
        "\"2\"",
        "1e999",
        "2147483648",
        "0",
        "-1",
        "-0",
        "true",
        "[]",
        "{}",
        "99999999999999999999"
      })
  void refusesQuantities(String written) {
    assertThat(read(written, field -> field.integer(1, Integer.MAX_VALUE))).isNull();
    assertThat(findings.violations()).hasSize(1).allMatch(found -> found.pointer().equals("/x"));
  }

  @ParameterizedTest(name = "SPL-7 {0} is a quantity")
  @ValueSource(strings = {"1", "2147483647"})
  void takesQuantities(String written) {
    assertThat(read(written, field -> field.integer(1, Integer.MAX_VALUE)))
        .isEqualTo(Long.valueOf(written));
    assertThat(findings.violations()).isEmpty();
  }

  @ParameterizedTest(name = "SPL-9 {0} is a state value")
  @ValueSource(strings = {"100", "\"100\"", "\"0100\""})
  void takesStates(String written) {
    assertThat(read(written, field -> field.integerOrDigits(0, 9999))).isEqualTo(100L);
  }

  @ParameterizedTest(name = "SPL-9 {0} is no state value")
  @ValueSource(strings = {"\"\"", "\" 100\"", "\"1e2\"", "\"-1\"", "100.0", "\"１００\"", "\"abc\""})
  void refusesStates(String written) {
    assertThat(read(written, field -> field.integerOrDigits(0, 9999))).isNull();
    assertThat(findings.violations()).hasSize(1);
  }

  @Test
  @DisplayName("SPL-2 ids reach to 2^63-1")
  void boundsIds() {
    assertThat(read("9223372036854775807", field -> field.integerOrDigits(1, Long.MAX_VALUE)))
        .isEqualTo(Long.MAX_VALUE);
    assertThat(read("\"9223372036854775808\"", field -> field.integerOrDigits(1, Long.MAX_VALUE)))
        .isNull();
  }

  @ParameterizedTest(name = "SPL-2 {0} is a line id")
  @ValueSource(strings = {"70001", "\"70001\"", "\" 70001 \""})
  void takesLineIds(String written) {
    assertThat(read(written, field -> field.identifier(100))).isEqualTo("70001");
  }

  @ParameterizedTest(name = "SPL-8 {0} is no number")
  @ValueSource(strings = {"\"\"", "\"   \"", "\"a\\nb\"", "\"a\\u0085b\"", "1", "[]", "false"})
  void refusesNumbers(String written) {
    assertThat(read(written, field -> field.text(100))).isNull();
    assertThat(findings.violations()).hasSize(1);
  }

  @Test
  @DisplayName("SPL-8 a number has at most 100 characters, and found is cut to 100")
  void boundsTexts() {
    assertThat(read('"' + "x".repeat(100) + '"', field -> field.text(100)))
        .isEqualTo("x".repeat(100));
    assertThat(read('"' + "x".repeat(101) + '"', field -> field.text(100))).isNull();
    assertThat(findings.violations().getFirst().found()).hasSize(100).endsWith("…");
  }

  @Test
  @DisplayName(
      "an empty place is reported only where something is required, and what is below it never")
  void reportsOnce() {
    Section body = Section.of(parse("{}"), findings);
    assertThat(body.field("a").text(10)).isNull();
    assertThat(body.field("b").section().field("c").required().text(10)).isNull();
    assertThat(findings.violations()).isEmpty();
    assertThat(body.field("d").required().section().field("e").required().text(10)).isNull();
    assertThat(findings.violations())
        .singleElement()
        .satisfies(found -> assertThat(found.pointer()).isEqualTo("/d"));
  }

  @Test
  @DisplayName("SEC-3 a document that a later reader would balk at is refused here")
  void boundsDocuments() {
    String digits = "9".repeat(101);
    assertThat(read("[{\"a\":\"" + digits + "\"}]", Field::document)).isNotNull();
    assertThat(findings.violations()).isEmpty();
    assertThat(read("[{\"a\":" + digits + "}]", Field::document)).isNull();
    assertThat(read("{\"" + "n".repeat(60_000) + "\":1}", Field::document)).isNull();
    assertThat(findings.violations()).hasSize(2);
  }

  private Object read(String written, Function<Field, ?> reading) {
    return reading.apply(Section.of(parse("{\"x\":" + written + "}"), findings).field("x"));
  }

  private static Value parse(String text) {
    return StrictJson.parse(text.getBytes(StandardCharsets.UTF_8));
  }
}
