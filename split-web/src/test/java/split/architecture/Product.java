package split.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules are checked against: the compiled modules of the EAR, and the sources of all
 * modules.
 */
final class Product {
  /** The modules that make up the EAR, lowest first. */
  static final List<String> MODULES = List.of("split-persistence", "split-domain", "split-web");

  private static final Path ROOT = root();

  /** Classes of the modules themselves, without their tests and libraries. */
  static final JavaClasses CLASSES =
      new ClassFileImporter().importPaths(MODULES.stream().map(Product::compiled).toList());

  private Product() {}

  static Path compiled(String module) {
    return ROOT.resolve(module).resolve("target/classes");
  }

  static Path file(String path) {
    return ROOT.resolve(path);
  }

  /**
   * @param folder {@code src/main/java} or {@code src/test/java}
   */
  static List<Path> sources(String module, String folder) {
    Path sources = ROOT.resolve(module).resolve(folder);
    if (Files.notExists(sources)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every folder of the project that has a pom of its own. */
  static List<String> allModules() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("split-persistence/pom.xml"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
