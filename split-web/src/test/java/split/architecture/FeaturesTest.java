package split.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Packages are features: who knows whom. */
class FeaturesTest {
  @Test
  @DisplayName("The features of the domain know each other without a circle")
  void noCycles() {
    slices().matching("split.domain.(*)..").should().beFreeOfCycles().check(Product.CLASSES);
  }

  @Test
  @DisplayName("The features of persistence know each other without a circle")
  void noCyclesInPersistence() {
    slices().matching("split.persistence.(*)..").should().beFreeOfCycles().check(Product.CLASSES);
  }

  @Test
  @DisplayName(
      "The durable queue knows no feature but the channel, who may do what and what a clash is, and"
          + " raises alarms")
  void operation() {
    noClasses()
        .that()
        .resideInAPackage("split.domain.operation..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("split.domain..")
                .and(not(resideInAPackage("split.domain.operation..")))
                .and(not(resideInAPackage("split.domain.access..")))
                .and(not(resideInAPackage("split.domain.channel..")))
                .and(not(resideInAPackage("split.domain.contention..")))
                .and(not(resideInAPackage("split.domain.alarm.."))))
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("Alarms know none of the features that raise them")
  void alarm() {
    noClasses()
        .that()
        .resideInAPackage("split.domain.alarm..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("split.domain..")
                .and(not(resideInAPackage("split.domain.alarm..")))
                .and(not(resideInAPackage("split.domain.access.."))))
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("The queue's tables know no feature at all")
  void queueTables() {
    noClasses()
        .that()
        .resideInAPackage("split.persistence.operation..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("split.persistence.*..")
                .and(not(resideInAPackage("split.persistence.operation.."))))
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("MKT-1 Nobody imports the package of an adapter, not even another adapter")
  void adapters() {
    noClasses()
        .that()
        .resideOutsideOfPackage("split.domain.marketplace.n11..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("split.domain.marketplace.n11..")
        .check(Product.CLASSES);
    slices()
        .matching("split.domain.marketplace.(*)..")
        .should()
        .notDependOnEachOther()
        .check(Product.CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("split.domain.marketplace.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("split.domain.marketplace.*..")
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("MKT-1 Of an adapter only the REST client interface with its wire records is public")
  void adaptersAreClosed() {
    classes()
        .that()
        .resideInAPackage("split.domain.marketplace.*..")
        .and()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should()
        .beInterfaces()
        .andShould()
        .haveSimpleNameEndingWith("Api")
        .check(Product.CLASSES);
  }
}
