package split.domain.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import split.domain.channel.ChannelDirectory;
import split.domain.channel.EffectiveChannel;
import split.domain.oms.PlanningNeeded;
import split.domain.splitting.SplitPlan;
import split.persistence.flowlog.FlowLog;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;
import split.persistence.oms.Packages;
import split.vocabulary.ChangeCause;
import split.vocabulary.Step;

/**
 * Finds another location for goods whose own does not have them, in the transaction of the command
 * that said so. Where there is none, they stay as they are, and the log says why.
 */
@ApplicationScoped
public class Replanning {
  static final String FLOW = "package_planning";

  @Inject private Packages packages;
  @Inject private ChannelDirectory channels;
  @Inject private LocationLooking locations;
  @Inject private ParcelSplitting splitting;
  @Inject private PackageMoving moving;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  void plan(@Observes PlanningNeeded needed) {
    Package stored = packages.locked(needed.packageId()).orElseThrow();
    EffectiveChannel channel = channels.byId(stored.channelId()).orElseThrow();
    Optional<Location> next =
        locations.next(stored.stockLocation(), ChannelConditions.isByQuota(channel));
    Step step =
        next.map(place -> plan(needed, channel, stored, place.erpCode()))
            .orElseGet(() -> Step.refused("no_location", "no_location", "no other location"));
    flowLog.add(
        needed.correlationId().value(),
        stored.channelId(),
        FLOW,
        stored.number(),
        List.of(step),
        clock.instant());
  }

  private Step plan(PlanningNeeded needed, EffectiveChannel channel, Package stored, String next) {
    var cause = new ChangeCause(needed.who(), null, "from " + next, needed.correlationId());
    Map<Long, Integer> missing = needed.missingUnitsByOrderItemId();
    Map<Long, Integer> rest = PlanningPolicy.rest(units(stored), missing);
    if (missing.isEmpty() || rest.isEmpty()) {
      moving.move(stored, next, cause);
      return Step.done("planned_anew", "all of it from " + next);
    }
    List<Parcel> parcels =
        List.of(new Parcel(rest, stored.stockLocation()), new Parcel(missing, next));
    SplitPlan plan = splitting.plan(channel, stored, parcels);
    if (!plan.violations().isEmpty()) {
      var first = plan.violations().getFirst();
      return Step.refused("not_planned", first.code().wire(), first.message());
    }
    splitting.split(channel, stored, parcels, plan, cause);
    return Step.done("planned_anew", "what is missing from " + next);
  }

  private Map<Long, Integer> units(Package stored) {
    return packages.itemsOf(List.of(stored)).stream()
        .collect(Collectors.toMap(item -> item.orderItem().id(), PackageItem::quantity));
  }
}
