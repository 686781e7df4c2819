package split.domain.planning;

import static split.domain.testing.Beans.wired;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import split.domain.channel.ChannelDirectory;
import split.domain.channel.EffectiveChannel;
import split.domain.oms.CommandDecision;
import split.domain.oms.CommandInput;
import split.domain.oms.CommandedPackage;
import split.domain.oms.PackageChanges;
import split.domain.oms.PlanningNeeded;
import split.domain.splitting.SplittingBeans;
import split.domain.webhook.EventTelling;
import split.domain.webhook.ToldToNobody;
import split.persistence.flowlog.FlowLog;
import split.persistence.flowlog.SealedUntil;
import split.persistence.oms.Package;
import split.persistence.oms.PackageTransitions;
import split.persistence.oms.Packages;
import split.persistence.planning.LocationLoads;
import split.persistence.planning.StockLocations;
import split.persistence.testing.Shop;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.Destination;
import split.vocabulary.FailedIntegration;
import split.vocabulary.PackageState;
import split.vocabulary.Right;
import split.vocabulary.TokenScope;
import split.vocabulary.Transition;
import split.vocabulary.Violation;

/** Planning over one entity manager, and what it told whom. */
final class PlanningDesk {
  static final Clock CLOCK = Clock.fixed(Shop.NOON.plusSeconds(60), ZoneOffset.UTC);
  static final Caller AYSE =
      new Caller(1, "Ayse", new TokenScope(Set.of(Right.READ), Set.of("*"), null));

  private static final Transition PLANNING =
      new Transition(
          123,
          "MANUAL_PLANNING",
          "manual_planning",
          "Manual planning",
          Set.of(PackageState.WAITING),
          new Destination.Stay(),
          "{}",
          true);

  final List<String> told = new ArrayList<>();
  private final EntityManager em;
  private final boolean byQuota;

  PlanningDesk(EntityManager em, boolean byQuota) {
    this.em = em;
    this.byQuota = byQuota;
  }

  /** Plans as a command does; what is wrong is the answer. */
  List<Violation> plan(long packageId, String input, String correlationId) {
    Package locked = new Packages(em).locked(packageId).orElseThrow();
    var commanded =
        new CommandedPackage(
            locked,
            PLANNING,
            CommandInput.of(input.replace('\'', '"')),
            AYSE,
            new CorrelationId(correlationId),
            CLOCK.instant());
    return switch (manual().decide(commanded)) {
      case CommandDecision.Refuse(var violations) -> violations;
      case CommandDecision.Accept accept -> {
        accept.effect().run();
        yield List.of();
      }
    };
  }

  void replan(long packageId, Map<Long, Integer> missing, String correlationId) {
    wired(
            new Replanning(),
            new Packages(em),
            channels(),
            locations(),
            parcels(),
            moving(),
            new FlowLog(em, new SealedUntil()),
            CLOCK)
        .plan(new PlanningNeeded(packageId, missing, new CorrelationId(correlationId), "Ayse"));
  }

  PackageChanges changes() {
    return new PackageChanges(new PackageTransitions(em), ToldToNobody.events(em, CLOCK));
  }

  SplittingBeans splitting() {
    return new SplittingBeans(em, CLOCK);
  }

  EffectiveChannel channel() {
    long id = Shop.at(em, "shop").channelId();
    return new EffectiveChannel(
        id,
        "shop",
        298,
        "n11",
        true,
        false,
        PackageState.WAITING,
        Map.of("split_packages", true),
        FailedIntegration.DEFAULTS,
        byQuota ? Map.of("stock_location_conditions", "[\"SELECT_BY_QUOTA\"]") : Map.of());
  }

  private ManualPlanning manual() {
    return wired(
        new ManualPlanning(), new Packages(em), channels(), locations(), parcels(), moving());
  }

  private ChannelDirectory channels() {
    return new ChannelDirectory() {
      @Override
      public Optional<EffectiveChannel> byId(long id) {
        return Optional.of(channel());
      }
    };
  }

  private LocationLooking locations() {
    return new LocationLooking(new StockLocations(em), new LocationLoads(em));
  }

  private PackageMoving moving() {
    return new PackageMoving(changes(), CLOCK);
  }

  private ParcelSplitting parcels() {
    var telling =
        new EventTelling(null, null, null, null, null) {
          @Override
          public void tell(
              String eventType,
              Long omsChannelId,
              long channelId,
              String payloadJson,
              CorrelationId correlationId,
              Instant now) {
            told.add(eventType + " " + omsChannelId + " " + payloadJson);
          }
        };
    return new ParcelSplitting(
        splitting().planned(), moving(), new SplitTelling(telling, CLOCK), CLOCK);
  }
}
