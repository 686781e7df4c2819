package split.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.web.ApiApplication;
import split.web.FlowTriggerApplication;
import split.web.PushApplication;

/** What the container would only say at the first call, or not at all. */
class BeansTest {
  @Test
  @DisplayName("The container can make every enterprise bean")
  void enterpriseBeans() {
    classes()
        .that()
        .areAnnotatedWith(Stateless.class)
        .or()
        .areAnnotatedWith(Singleton.class)
        .should()
        .bePublic()
        .andShould()
        .notHaveModifier(JavaModifier.FINAL)
        .andShould(haveConstructorWithoutParameters(JavaModifier.PUBLIC))
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("The container can stand in for every bean of a scope")
  void scopedBeans() {
    classes()
        .that()
        .areAnnotatedWith(ApplicationScoped.class)
        .or()
        .areAnnotatedWith(RequestScoped.class)
        .should()
        .notHaveModifier(JavaModifier.FINAL)
        .andShould(haveConstructorWithoutParameters(null))
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("Every resource belongs to an application, so that it has an address")
  void resources() {
    Set<String> served =
        Stream.of(new ApiApplication(), new FlowTriggerApplication(), new PushApplication())
            .flatMap(application -> application.getClasses().stream())
            .map(Class::getName)
            .collect(Collectors.toSet());
    Set<String> resources =
        Product.CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    assertThat(resources).isNotEmpty().isSubsetOf(served);
  }

  /**
   * @param modifier that the constructor must have; null for any but private
   */
  private static ArchCondition<JavaClass> haveConstructorWithoutParameters(JavaModifier modifier) {
    return new ArchCondition<>("have a constructor without parameters") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean found =
            type.getConstructors().stream()
                .filter(constructor -> constructor.getRawParameterTypes().isEmpty())
                .anyMatch(
                    constructor ->
                        modifier == null
                            ? !constructor.getModifiers().contains(JavaModifier.PRIVATE)
                            : constructor.getModifiers().contains(modifier));
        events.add(
            new SimpleConditionEvent(
                type, found, type.getName() + " has no constructor for the container"));
      }
    };
  }
}
