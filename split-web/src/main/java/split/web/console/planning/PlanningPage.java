package split.web.console.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import split.domain.oms.PackageCommanding;
import split.domain.oms.PackageReading;
import split.domain.planning.LocationReading;
import split.view.Window;
import split.view.oms.PackageView;
import split.view.planning.LocationFilter;
import split.view.planning.LocationRow;
import split.vocabulary.Refusal;
import split.web.console.Words;
import split.web.console.user.Visitor;
import split.web.oms.CommandRequest;

/** Says by hand from where the items of a package leave (OMS-5). */
@Named
@RequestScoped
public class PlanningPage {
  private static final LocationFilter ACTIVE = new LocationFilter(null, true);
  private static final Window FIRST = new Window(Window.MOST, 1);

  @Inject private PackageReading packages;
  @Inject private LocationReading reading;
  @Inject private PackageCommanding commanding;
  @Inject private PlanningDraft draft;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private PackageView shown;
  private List<LocationRow> locations;

  public void load() {
    if (getShown() != null) {
      String now = shown.row().stockLocation();
      boolean offered = getLocations().stream().anyMatch(each -> each.erpCode().equals(now));
      draft.begin(shown.items(), offered ? now : null);
    }
  }

  /** Null if there is no such package. */
  public PackageView getShown() {
    if (shown == null && draft.getId() != null) {
      shown = packages.find(draft.getId(), visitor.scope()).orElse(null);
    }
    return shown;
  }

  /** The first hundred that can be planned, in the order in which planning asks them. */
  public List<LocationRow> getLocations() {
    if (locations == null) {
      locations = reading.page(ACTIVE, FIRST).rows();
    }
    return locations;
  }

  public boolean isAllowed() {
    return visitor.isCommanding();
  }

  public String plan() {
    Optional<Refusal> refusal =
        commanding.command(
            CommandRequest.read(
                draft.getId(), draft.document(), visitor.caller(), visitor.correlationId()));
    if (refusal.isPresent()) {
      words.wrong(refusal.get());
      return null;
    }
    words.done("planning.done", getShown().row().number());
    return draft.opened();
  }
}
