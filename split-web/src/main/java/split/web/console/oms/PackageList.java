package split.web.console.oms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import split.domain.oms.PackageReading;
import split.view.oms.PackageView;
import split.vocabulary.PackageState;
import split.web.console.LazyRows;
import split.web.console.user.Visitor;

/** Packages, the newest first, page by page. */
@Named
@RequestScoped
public class PackageList {
  @Inject private PackageReading packages;
  @Inject private PackageSearch search;
  @Inject private Visitor visitor;

  private LazyRows<PackageView> rows;

  public LazyRows<PackageView> getRows() {
    if (rows == null) {
      rows =
          new LazyRows<>(
              window -> packages.page(search.filter(), search.id(), visitor.scope(), window));
    }
    return rows;
  }

  public PackageState[] getStates() {
    return PackageState.values();
  }
}
