package split.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule about classes that nobody imported would hold without meaning anything. */
class ImportedClassesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "split.vocabulary.Code",
        "split.view.splitting.SplitView",
        "split.persistence.splitting.Split",
        "split.persistence.operation.DatabaseClock",
        "split.domain.splitting.PackageSplitting",
        "split.domain.splitting.SplitPolicy",
        "split.domain.operation.OperationRunner",
        "split.domain.marketplace.n11.N11Marketplace",
        "split.web.problem.Statuses",
        "split.web.channel.ChannelResource"
      })
  @DisplayName("Known classes of every layer are among the imported")
  void anchors(String name) {
    assertThat(Product.CLASSES.contain(name)).isTrue();
  }

  @Test
  @DisplayName(
      "Exactly the classes that have a source are imported: none is missing, none is left over")
  void compiledFromTheSources() {
    Set<String> fromSources =
        Product.MODULES.stream()
            .flatMap(module -> Product.sources(module, "src/main/java").stream())
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> imported =
        Product.CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(imported).isEqualTo(fromSources).hasSizeGreaterThan(150);
  }
}
