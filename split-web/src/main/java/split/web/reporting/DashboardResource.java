package split.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import split.domain.reporting.DashboardReading;
import split.vocabulary.Right;
import split.web.json.Query;
import split.web.token.Call;

/** How splitting goes, per channel and over time (N11-5). */
@Path("dashboard")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DashboardResource {
  @Inject private DashboardReading dashboard;
  @Inject private Clock clock;
  @Inject private Call call;

  @GET
  public DashboardShown show(@Context UriInfo address) {
    call.require(Right.READ);
    Query query = new Query(address);
    String channel = query.text("channel");
    PeriodParameters period = PeriodParameters.read(query);
    return DashboardShown.of(
        dashboard.of(period.at(clock.instant()), channel, call.caller().scope()));
  }
}
