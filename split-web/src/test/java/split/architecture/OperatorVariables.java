package split.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variables an operator may set, by their names in the configuration and in the code. */
final class OperatorVariables {
  private static final Pattern NAME = Pattern.compile("\\bSPLIT_[A-Z_]+\\b");
  private static final Pattern IN_CODE =
      Pattern.compile("@ConfigProperty\\(\\s*name = \"(SPLIT_[A-Z_]+)\"");

  private OperatorVariables() {}

  /** All that the server or the code reads. */
  static Set<String> read() {
    Set<String> read = new TreeSet<>();
    files("liberty-config/src/main/liberty/config").stream()
        .filter(file -> file.toString().endsWith(".xml"))
        .forEach(file -> read.addAll(namedIn(file)));
    Product.MODULES.stream()
        .flatMap(module -> Product.sources(module, "src/main/java").stream())
        .forEach(file -> read.addAll(all(IN_CODE, Product.text(file), 1)));
    return read;
  }

  static Set<String> namedIn(Path file) {
    return all(NAME, Product.text(file), 0);
  }

  static List<Path> files(String folder) {
    try (Stream<Path> files = Files.walk(Product.file(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Set<String> all(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
