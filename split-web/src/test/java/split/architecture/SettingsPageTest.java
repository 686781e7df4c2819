package split.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/settings.md} names every variable that the server or the code reads, and no other.
 */
class SettingsPageTest {
  private static final Pattern VARIABLE = Pattern.compile("\\bSPLIT_[A-Z_]+\\b");
  private static final Pattern IN_CODE =
      Pattern.compile("@ConfigProperty\\(\\s*name = \"(SPLIT_[A-Z_]+)\"");
  private static final Pattern IN_PAGE = Pattern.compile("(?m)^\\| *`(SPLIT_[A-Z_]+)` *\\|");

  @Test
  @DisplayName("ADM-6 The page names exactly the operator variables that are read")
  void variables() throws Exception {
    Set<String> read = new TreeSet<>();
    for (Path file : configuration()) {
      read.addAll(all(VARIABLE, Product.text(file), 0));
    }
    assertThat(read).isNotEmpty();
    Product.MODULES.stream()
        .flatMap(module -> Product.sources(module, "src/main/java").stream())
        .forEach(file -> read.addAll(all(IN_CODE, Product.text(file), 1)));
    assertThat(all(IN_PAGE, Product.text(Product.file("docs/settings.md")), 1)).isEqualTo(read);
  }

  private static Set<Path> configuration() throws Exception {
    try (Stream<Path> files = Files.walk(Product.file("liberty-config/src/main/liberty/config"))) {
      return files.filter(file -> file.toString().endsWith(".xml")).collect(Collectors.toSet());
    }
  }

  private static Set<String> all(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
