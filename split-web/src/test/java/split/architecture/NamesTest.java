package split.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Names say what a thing is in the field, not which pattern it follows. */
class NamesTest {
  @Test
  @DisplayName("No Impl, Service, Manager, Helper, Util, Dto or Dao")
  void suffixes() {
    noClasses()
        .should()
        .haveNameMatching(".*(?i:impl|service|manager|helper|utils?|dto|dao)(\\$.*)?")
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("Resources are called Resource and live in web")
  void resources() {
    classes()
        .that()
        .areAnnotatedWith(Path.class)
        .and()
        .areNotInterfaces()
        .should()
        .haveSimpleNameEndingWith("Resource")
        .andShould()
        .resideInAPackage("split.web..")
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("There is one place where failures become answers")
  void problems() {
    classes()
        .that()
        .implement(ExceptionMapper.class)
        .should()
        .resideInAPackage("split.web.problem..")
        .check(Product.CLASSES);
  }
}
