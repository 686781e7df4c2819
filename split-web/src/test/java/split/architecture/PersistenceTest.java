package split.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may touch the database, and who decides where a transaction begins. */
class PersistenceTest {
  @Test
  @DisplayName("Enterprise beans, and with them transactions, live in the domain only")
  void beans() {
    classes()
        .that()
        .areAnnotatedWith(Stateless.class)
        .or()
        .areAnnotatedWith(Singleton.class)
        .should()
        .resideInAPackage("split.domain..")
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("Only persistence sees the entity manager")
  void entityManager() {
    noClasses()
        .that()
        .resideOutsideOfPackage("split.persistence..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            EntityManager.class,
            EntityManagerFactory.class,
            PersistenceContext.class,
            PersistenceUnit.class)
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("Transactions are declared by enterprise beans and in no other way")
  void transactions() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Transactional.class, UserTransaction.class)
        .check(Product.CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage("split.persistence..", "split.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.transaction..", "jakarta.ejb..")
        .check(Product.CLASSES);
  }

  @Test
  @DisplayName("Entities have verbs, not setters")
  void entities() {
    classes()
        .that(areEntities())
        .should()
        .resideInAPackage("split.persistence..")
        .check(Product.CLASSES);
    noMethods()
        .that()
        .areDeclaredInClassesThat(areEntities())
        .should()
        .haveNameMatching("set[A-Z].*")
        .check(Product.CLASSES);
    fields()
        .that()
        .areDeclaredInClassesThat(areEntities())
        .and()
        .areNotStatic()
        .should()
        .bePrivate()
        .check(Product.CLASSES);
  }

  private static DescribedPredicate<JavaClass> areEntities() {
    return DescribedPredicate.describe("are entities", type -> type.isAnnotatedWith(Entity.class));
  }
}
