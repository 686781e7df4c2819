package split.domain.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import split.domain.channel.EffectiveChannel;
import split.domain.splitting.PlannedPackages;
import split.domain.splitting.PlannedSplitting;
import split.domain.splitting.SplitPlan;
import split.persistence.oms.Package;
import split.vocabulary.ChangeCause;

/** Divides a package among locations, and tells who can have the marketplace follow. */
@Dependent
class ParcelSplitting {
  private final PlannedSplitting splitting;
  private final PackageMoving moving;
  private final SplitTelling telling;
  private final Clock clock;

  @Inject
  ParcelSplitting(
      PlannedSplitting splitting, PackageMoving moving, SplitTelling telling, Clock clock) {
    this.splitting = splitting;
    this.moving = moving;
    this.telling = telling;
    this.clock = clock;
  }

  /** Changes nothing. */
  SplitPlan plan(EffectiveChannel channel, Package source, List<Parcel> parcels) {
    return splitting.plan(channel, source, parcels.stream().map(Parcel::units).toList());
  }

  /**
   * @param plan of these parcels, without violations
   */
  void split(
      EffectiveChannel channel,
      Package source,
      List<Parcel> parcels,
      SplitPlan plan,
      ChangeCause cause) {
    moving.waitAgain(source, cause);
    PlannedPackages planned = splitting.store(plan, cause.correlationId(), cause.who());
    Instant now = clock.instant();
    for (int i = 0; i < parcels.size(); i++) {
      if (parcels.get(i).erpCode() != null) {
        planned.children().get(i).placedAt(parcels.get(i).erpCode(), now);
      }
    }
    telling.tell(channel, source, planned);
  }
}
