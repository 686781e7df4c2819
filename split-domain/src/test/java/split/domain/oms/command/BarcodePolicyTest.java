package split.domain.oms.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import split.domain.oms.command.BarcodePolicy.Held;
import split.domain.oms.command.BarcodePolicy.Scanned;

class BarcodePolicyTest {
  private static final List<Held> HELD =
      List.of(new Held(11, "869"), new Held(12, "870"), new Held(13, null));

  static Stream<Arguments> scans() {
    return Stream.of(
        Arguments.of("all of it", scans("11=869", "12=870", "13=any"), List.of()),
        Arguments.of("in any order", scans("13=x", "12=870", "11=869"), List.of()),
        Arguments.of(
            "one is missing", scans("11=869", "13=x"), List.of("-1 order item 12 is missing")),
        Arguments.of(
            "a wrong code", scans("11=870", "12=870", "13=x"), List.of("0 has another barcode")),
        Arguments.of(
            "a stranger",
            scans("11=869", "12=870", "13=x", "99=1"),
            List.of("3 is not in this package")),
        Arguments.of(
            "one twice", scans("11=869", "11=869", "12=870", "13=x"), List.of("1 is named twice")),
        Arguments.of(
            "everything at once",
            scans("11=1", "11=869", "99=1"),
            List.of(
                "0 has another barcode",
                "1 is named twice",
                "2 is not in this package",
                "-1 order item 12 is missing",
                "-1 order item 13 is missing")),
        Arguments.of(
            "nothing",
            List.of(),
            List.of(
                "-1 order item 11 is missing",
                "-1 order item 12 is missing",
                "-1 order item 13 is missing")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scans")
  @DisplayName("OMS-2 every order item of a package is named once, with its barcode")
  void compared(String what, List<Scanned> scanned, List<String> wanted) {
    assertThat(BarcodePolicy.compare(HELD, scanned))
        .extracting(mismatch -> mismatch.place() + " " + mismatch.message())
        .containsExactlyElementsOf(wanted);
  }

  private static List<Scanned> scans(String... pairs) {
    return Stream.of(pairs)
        .map(pair -> pair.split("="))
        .map(pair -> new Scanned(Long.valueOf(pair[0]), pair[1]))
        .toList();
  }
}
