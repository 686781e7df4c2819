package split.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import split.domain.reporting.DashboardReading;
import split.web.console.user.Visitor;

/** The channels that can be chosen in forms. */
@Named
@RequestScoped
public class ChannelNames {
  @Inject private DashboardReading reading;
  @Inject private Visitor visitor;

  private List<String> all;

  /** By slug. */
  public List<String> getAll() {
    if (all == null) {
      all = reading.channels(visitor.scope());
    }
    return all;
  }
}
