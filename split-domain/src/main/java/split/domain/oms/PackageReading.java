package split.domain.oms;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import split.persistence.oms.PackageViews;
import split.view.Slice;
import split.view.Window;
import split.view.oms.PackageFilter;
import split.view.oms.PackageView;
import split.vocabulary.TokenScope;

/** Shows packages (ADM-3). */
@Stateless
public class PackageReading {
  @Inject private PackageViews packages;

  /** Newest first. */
  public Slice<PackageView> page(PackageFilter filter, TokenScope scope, Window window) {
    return packages.page(filter, scope, window);
  }

  public Optional<PackageView> find(long id, TokenScope scope) {
    return packages.find(id, scope);
  }
}
