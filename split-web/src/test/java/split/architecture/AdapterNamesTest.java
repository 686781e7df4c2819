package split.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Which marketplace it is, nobody asks: what differs is in the capability record. The sandbox
 * shares no code with the product, and the benchmark is a customer of it; both may say whom they
 * mean.
 */
class AdapterNamesTest {
  private static final Path ADAPTERS =
      Product.file("split-domain/src/main/java/split/domain/marketplace");
  private static final List<String> OUTSIDE = List.of("bench", "split-sandbox");

  @Test
  @DisplayName("MKT-2 An adapter's name stands in its own package and nowhere else")
  void names() {
    List<String> adapters = adapters();
    assertThat(adapters).contains("n11");
    List<Path> sources =
        Product.allModules().stream()
            .filter(module -> !OUTSIDE.contains(module))
            .flatMap(module -> Product.sources(module, "src/main/java").stream())
            .toList();
    assertThat(sources).hasSizeGreaterThan(200);
    for (String adapter : adapters) {
      Stream<Path> mentioning = sources.stream().filter(file -> says(file, adapter));
      assertThat(mentioning)
          .as(adapter)
          .isNotEmpty()
          .allMatch(file -> file.startsWith(ADAPTERS.resolve(adapter)));
    }
  }

  private static boolean says(Path file, String adapter) {
    return Product.text(file).contains('"' + adapter + '"');
  }

  private static List<String> adapters() {
    return Product.sources("split-domain", "src/main/java").stream()
        .map(Path::getParent)
        .filter(folder -> ADAPTERS.equals(folder.getParent()))
        .map(folder -> folder.getFileName().toString())
        .distinct()
        .toList();
  }
}
