package split.web.console.alarm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import split.web.console.Places;
import split.web.console.Places.Place;
import split.web.console.user.Visitor;

/** Where one can go from the alarms. */
@Named
@RequestScoped
public class AlarmPlaces {
  @Inject private Places places;
  @Inject private Visitor visitor;

  public List<Place> getAll() {
    Stream<String> names =
        visitor.isAdministrating()
            ? Stream.of("alarms", "alarm-rules", "receivers", "notifications")
            : Stream.of("alarms", "alarm-rules", "notifications");
    return names.map(name -> places.place(name, "")).toList();
  }
}
