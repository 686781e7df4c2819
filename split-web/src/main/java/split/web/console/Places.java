package split.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import split.web.console.user.Visitor;

/** Where in the console one can go. */
@Named
@RequestScoped
public class Places {
  @Inject private HttpServletRequest request;
  @Inject private Visitor visitor;

  /**
   * @param key of what it is called
   */
  public record Place(String page, String key, String icon, boolean current) {}

  public List<Place> getAll() {
    Stream<Place> everybodys =
        Stream.of(
            place("dashboard", "pi-chart-bar"),
            place("monitoring", "pi-list"),
            place("packages", "pi-box"),
            place("locations", "pi-map-marker"),
            place("failed-integration", "pi-exclamation-triangle"),
            place("channels", "pi-sitemap"),
            place("flows", "pi-play"),
            place("alarms", "pi-bell"),
            place("webhook-events", "pi-send"),
            place("reports", "pi-file"));
    Stream<Place> administrators =
        visitor.isAdministrating()
            ? Stream.of(
                place("webhooks", "pi-link"),
                place("seller-center", "pi-shop"),
                place("tokens", "pi-key"),
                place("users", "pi-users"))
            : Stream.empty();
    return Stream.concat(everybodys, administrators).toList();
  }

  public Place place(String name, String icon) {
    String page = "/console/" + name + ".xhtml";
    boolean current = request.getRequestURI().equals(page);
    return new Place(page, "place." + name.replace('-', '_'), icon, current);
  }
}
