package split.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.oms.PackageChanges;
import split.domain.splitting.SplitStoring;
import split.persistence.oms.Package;
import split.vocabulary.PackageState;

/** A package's state changes where the change is put on record, and nowhere else. */
class PackageStatesTest {
  @Test
  @DisplayName("OMS-3 states change through one door; a split, which is its own record, by another")
  void doors() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(PackageChanges.class.getName())
        .and()
        .doNotHaveFullyQualifiedName(Package.class.getName())
        .should()
        .callMethod(Package.class, "become", PackageState.class, Instant.class)
        .orShould()
        .callMethod(Package.class, "rejoin", PackageState.class, Instant.class)
        .orShould()
        .callMethod(Package.class, "takeBack", Instant.class)
        .check(Product.CLASSES);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(SplitStoring.class.getName())
        .should()
        .callMethod(Package.class, "split", Instant.class)
        .check(Product.CLASSES);
  }
}
