package split.domain.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import split.domain.access.Needs;
import split.persistence.flowlog.FlowLog;
import split.persistence.planning.StockLocation;
import split.persistence.planning.StockLocations;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.LocationProfile;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Step;
import split.vocabulary.Violation;

/** Makes and changes stock locations, on record. None is removed: packages name them. */
@Stateless
public class LocationKeeping {
  @Inject private StockLocations locations;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  @Needs(Right.ADMIN)
  public LocationAnswer create(
      String erpCode, LocationProfile profile, Caller caller, CorrelationId correlationId) {
    if (locations.exists(erpCode)) {
      return new LocationAnswer.Refused(
          Refusal.of(
              List.of(
                  new Violation(
                      Code.LOCATION_EXISTS,
                      "/erp_code",
                      "another location has this code",
                      "a code of its own",
                      erpCode))));
    }
    StockLocation location = new StockLocation(erpCode, profile, clock.instant());
    locations.add(location);
    return saved("location_created", location, caller, correlationId);
  }

  /**
   * @param id of a location that exists
   */
  @Needs(Right.ADMIN)
  public LocationAnswer change(
      long id, LocationChange change, Caller caller, CorrelationId correlationId) {
    StockLocation location = locations.locked(id).orElseThrow();
    location.become(change.over(location.profile()), clock.instant());
    return saved("location_changed", location, caller, correlationId);
  }

  private LocationAnswer saved(
      String step, StockLocation location, Caller caller, CorrelationId correlationId) {
    LocationProfile now = location.profile();
    String message =
        "%s, %s, max_quota %s, priority %d, %s, by %s"
            .formatted(
                location.erpCode(),
                now.name(),
                now.maxQuota() == null ? "none" : now.maxQuota(),
                now.priority(),
                now.active() ? "active" : "not active",
                caller.name());
    flowLog.add(
        correlationId.value(),
        null,
        Replanning.FLOW,
        null,
        List.of(Step.done(step, message)),
        clock.instant());
    return new LocationAnswer.Saved(location.id());
  }
}
