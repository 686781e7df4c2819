package split.web.console.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import split.domain.planning.LocationAnswer;
import split.domain.planning.LocationKeeping;
import split.domain.planning.LocationReading;
import split.view.planning.LocationFilter;
import split.view.planning.LocationRow;
import split.view.planning.UnknownLocation;
import split.web.console.LazyRows;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** Stock locations with what they have to pack (OMS-4). */
@Named
@RequestScoped
public class LocationList {
  @Inject private LocationReading reading;
  @Inject private LocationKeeping keeping;
  @Inject private LocationForm form;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private LazyRows<LocationRow> rows;
  private List<UnknownLocation> unknown;

  public LazyRows<LocationRow> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(window -> reading.page(LocationFilter.ALL, window));
    }
    return rows;
  }

  public List<UnknownLocation> getUnknown() {
    if (unknown == null) {
      unknown = reading.unknown();
    }
    return unknown;
  }

  /** Fills the form with the location that the page's address names; it may not be there. */
  public void load() {
    if (form.getLocation() != null) {
      reading.find(form.getLocation()).ifPresentOrElse(form::fill, () -> form.setLocation(null));
    }
  }

  public String save() {
    LocationAnswer answer =
        form.getLocation() == null
            ? keeping.create(
                form.getErpCode(), form.profile(), visitor.caller(), visitor.correlationId())
            : keeping.change(
                form.getLocation(), form.change(), visitor.caller(), visitor.correlationId());
    return switch (answer) {
      case LocationAnswer.Saved saved -> {
        words.done("locations.done_saved", form.getErpCode());
        yield form.close();
      }
      case LocationAnswer.Refused(var refusal) -> {
        words.objected(refusal, "locations");
        yield null;
      }
    };
  }
}
