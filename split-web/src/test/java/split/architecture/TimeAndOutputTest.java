package split.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.text.DateFormat;
import java.util.Calendar;
import java.util.Date;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** There is one clock, and it is injected; there is one log, and it is the platform's. */
class TimeAndOutputTest {
  private static final String THE_CLOCK = "split.persistence.operation.DatabaseClock";

  @Test
  @DisplayName("Only the clock asks the machine for the time")
  void time() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(THE_CLOCK)
        .should()
        .callMethodWhere(takesTheTimeOfTheMachine())
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("Time is java.time")
  void dates() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Date.class, Calendar.class, DateFormat.class)
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("Nothing is printed")
  void output() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(Product.CLASSES);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(Product.CLASSES);
  }

  private static DescribedPredicate<JavaCall<?>> takesTheTimeOfTheMachine() {
    DescribedPredicate<JavaCall<?>> now =
        target(owner(JavaClass.Predicates.resideInAPackage("java.time..")))
            .and(target(nameMatching("now|system|systemUTC|systemDefaultZone|tick.*")));
    DescribedPredicate<JavaCall<?>> millis =
        target(owner(JavaClass.Predicates.type(System.class)))
            .and(target(nameMatching("currentTimeMillis")));
    return now.or(millis).as("takes the time of the machine");
  }
}
