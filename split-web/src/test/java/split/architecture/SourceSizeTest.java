package split.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Small classes, measured on the source as it stands, imports and comments included. */
class SourceSizeTest {
  private static final int LONGEST_FILE = 300;
  private static final int MEDIAN_BELOW = 50;
  private static final int LONGEST_LINE = 120;

  @Test
  @DisplayName("No source has more than 300 lines")
  void longest() {
    List<Path> sources = Stream.concat(sources("src/main/java"), sources("src/test/java")).toList();
    assertThat(sources).hasSizeGreaterThan(200);
    assertThat(sources).filteredOn(file -> lines(file).size() > LONGEST_FILE).isEmpty();
  }

  @Test
  @DisplayName("The median of the product's sources is below 50 lines")
  void median() {
    List<Integer> sizes =
        sources("src/main/java").map(file -> lines(file).size()).sorted().toList();
    assertThat(sizes).hasSizeGreaterThan(200);
    assertThat(sizes.get(sizes.size() / 2)).isLessThan(MEDIAN_BELOW);
  }

  @Test
  @DisplayName("No line has more than 120 characters")
  void lineLength() {
    List<String> tooLong =
        Stream.concat(sources("src/main/java"), sources("src/test/java"))
            .flatMap(
                file ->
                    lines(file).stream()
                        .filter(line -> line.length() > LONGEST_LINE)
                        .map(line -> file.getFileName() + ": " + line.strip()))
            .toList();
    assertThat(tooLong).isEmpty();
  }

  private static Stream<Path> sources(String folder) {
    return Product.allModules().stream()
        .flatMap(module -> Product.sources(module, folder).stream());
  }

  private static List<String> lines(Path file) {
    return Product.text(file).lines().toList();
  }
}
