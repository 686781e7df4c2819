package split.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Module direction: web over domain over persistence, and what each may know of the others. */
class LayersTest {
  private static final Pattern IMPORT_OF_OURS =
      Pattern.compile("\\bsplit\\.(vocabulary|view|persistence|domain|web)\\b");

  @Test
  @DisplayName("The vocabulary uses nothing but the Java platform")
  void vocabulary() {
    classes()
        .that()
        .resideInAPackage("split.vocabulary..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "split.vocabulary..")
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("Views use nothing but the vocabulary")
  void views() {
    classes()
        .that()
        .resideInAPackage("split.view..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "split.vocabulary..", "split.view..")
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("Persistence knows neither domain nor web")
  void persistence() {
    noClasses()
        .that()
        .resideInAPackage("split.persistence..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("split.domain..", "split.web..")
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("Domain does not know web")
  void domain() {
    noClasses()
        .that()
        .resideInAPackage("split.domain..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("split.web..")
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("Of split-persistence, web sees the vocabulary and the views only")
  void web() {
    noClasses()
        .that()
        .resideInAPackage("split.web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("split.persistence..")
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("Every class lives in a package of its module")
  void packages() {
    classes()
        .should()
        .resideInAnyPackage(
            "split.vocabulary..",
            "split.view..",
            "split.persistence..",
            "split.domain..",
            "split.web..")
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("The sandbox shares no code with the product")
  void sandbox() {
    var sources = Product.sources("split-sandbox", "src/main/java");
    assertThat(sources).isNotEmpty();
    assertThat(sources)
        .allSatisfy(file -> assertThat(Product.text(file)).doesNotContainPattern(IMPORT_OF_OURS));
    for (String module : List.of("split-persistence", "split-domain", "split-web")) {
      assertThat(Product.sources(module, "src/main/java"))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Product.text(file)).doesNotContain("split.sandbox"));
    }
  }
}
