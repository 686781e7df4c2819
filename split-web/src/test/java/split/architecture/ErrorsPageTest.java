package split.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.vocabulary.Code;
import split.web.problem.Statuses;

/** {@code docs/errors.md} is the published list of codes, and stays true. */
class ErrorsPageTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| *`([a-z_]+)` *\\| *([0-9]{3}) *\\|([^|]+)\\|([^|]+)\\|([^|]+)\\|$");
  private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| *`([a-z_]+)`");

  private final String page = Product.text(Product.file("docs/errors.md"));

  @Test
  @DisplayName(
      "Every code has one row with its status, and no row names a code that does not exist")
  void codes() {
    Map<String, Integer> wanted =
        Arrays.stream(Code.values()).collect(Collectors.toMap(Code::wire, Statuses::of));
    Map<String, Integer> written =
        rows().stream()
            .collect(Collectors.toMap(row -> row.group(1), row -> Integer.parseInt(row.group(2))));
    assertThat(new TreeMap<>(written)).isEqualTo(new TreeMap<>(wanted));
  }

  @Test
  @DisplayName("Every row says when, cause and cure, and none is malformed")
  void complete() {
    assertThat(rows()).hasSize(FIRST_CELL.matcher(page).results().toList().size());
    assertThat(rows())
        .allSatisfy(
            row ->
                assertThat(List.of(row.group(3), row.group(4), row.group(5)))
                    .noneMatch(String::isBlank));
  }

  private List<MatchResult> rows() {
    return ROW.matcher(page).results().toList();
  }
}
