package split.persistence.sellercenter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

/** What is set for the product as a whole, by name. */
@Dependent
public class ApplicationSettings {
  private final EntityManager em;

  @Inject
  public ApplicationSettings(EntityManager em) {
    this.em = em;
  }

  public Optional<ApplicationSetting> find(String name) {
    return Optional.ofNullable(em.find(ApplicationSetting.class, name));
  }

  public void put(String name, String sealed, Instant now) {
    Optional.ofNullable(em.find(ApplicationSetting.class, name, LockModeType.PESSIMISTIC_WRITE))
        .ifPresentOrElse(
            known -> known.change(sealed, now),
            () -> em.persist(new ApplicationSetting(name, sealed, now)));
  }
}
