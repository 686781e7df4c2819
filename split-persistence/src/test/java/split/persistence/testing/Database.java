package split.persistence.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The product's schema and its persistence unit, without a container. */
public final class Database implements AutoCloseable {
  private final CountingDataSource source;
  private final EntityManagerFactory factory;

  private Database(CountingDataSource source) {
    this.source = source;
    factory =
        Persistence.createEntityManagerFactory(
            "split",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", source.proxy(),
                "eclipselink.session-name", String.valueOf(System.identityHashCode(this)),
                "eclipselink.logging.level", "WARNING"));
  }

  static Database migrated(DataSource empty) {
    Flyway.configure()
        .dataSource(empty)
        .locations("classpath:db/migration/common")
        .load()
        .migrate();
    return new Database(new CountingDataSource(empty));
  }

  public <T> T read(Function<EntityManager, T> work) {
    try (EntityManager em = factory.createEntityManager()) {
      return work.apply(em);
    }
  }

  public <T> T inTransaction(Function<EntityManager, T> work) {
    try (EntityManager em = factory.createEntityManager()) {
      EntityTransaction transaction = em.getTransaction();
      transaction.begin();
      try {
        T result = work.apply(em);
        transaction.commit();
        return result;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    }
  }

  public void change(Consumer<EntityManager> work) {
    inTransaction(
        em -> {
          work.accept(em);
          return null;
        });
  }

  /** How many statements the work sends to the database. */
  public int statements(Runnable work) {
    int before = source.statements();
    work.run();
    return source.statements() - before;
  }

  @Override
  public void close() {
    factory.close();
  }
}
