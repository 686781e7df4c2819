package split.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A business rule is a function of values: no container, no input or output, no clock of its own.
 */
class PoliciesTest {
  private static final String[] OUTSIDE_WORLD = {
    "jakarta..",
    "org.eclipse.microprofile..",
    "java.io..",
    "java.net..",
    "java.nio.file..",
    "java.sql..",
    "javax.sql..",
    "java.util.concurrent.."
  };

  @Test
  @DisplayName("Policies import neither Jakarta nor input and output")
  void policies() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Policy")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(OUTSIDE_WORLD)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName(
      "Neither does anything of domain and vocabulary that policies use, however indirectly")
  void whatTheyUse() {
    Set<JavaClass> used = reachableFromPolicies();
    assertThat(used).hasSizeGreaterThan(30);
    noClasses()
        .that(DescribedPredicate.describe("are used by policies", used::contains))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(OUTSIDE_WORLD)
        .check(Product.CLASSES);
  }

  private static Set<JavaClass> reachableFromPolicies() {
    Deque<JavaClass> open =
        Product.CLASSES.stream()
            .filter(type -> type.getSimpleName().endsWith("Policy"))
            .collect(Collectors.toCollection(ArrayDeque::new));
    Set<JavaClass> reached = new LinkedHashSet<>(open);
    while (!open.isEmpty()) {
      open.pop().getDirectDependenciesFromSelf().stream()
          .map(Dependency::getTargetClass)
          .filter(PoliciesTest::isRule)
          .filter(reached::add)
          .forEach(open::add);
    }
    return reached;
  }

  private static boolean isRule(JavaClass type) {
    return type.getPackageName().startsWith("split.domain")
        || type.getPackageName().startsWith("split.vocabulary");
  }
}
