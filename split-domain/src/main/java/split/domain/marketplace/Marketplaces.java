package split.domain.marketplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every marketplace that has an adapter. */
@ApplicationScoped
public class Marketplaces {
  @Inject @Any private Instance<Marketplace> adapters;

  public Optional<Marketplace> named(String name) {
    return adapters.stream().filter(marketplace -> marketplace.name().equals(name)).findFirst();
  }

  /** The marketplace a stored channel names, which always has an adapter. */
  public Marketplace of(String name) {
    return named(name).orElseThrow();
  }

  public List<Marketplace> all() {
    return adapters.stream().sorted(Comparator.comparing(Marketplace::name)).toList();
  }
}
