package split.domain.splitting;

import static split.domain.testing.Beans.wired;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import split.domain.alarm.AlarmKeeping;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.Marketplaces;
import split.domain.oms.PackageChanges;
import split.domain.operation.OperationQueue;
import split.domain.testing.Heard;
import split.domain.webhook.PackageEvents;
import split.domain.webhook.ToldToNobody;
import split.persistence.alarm.Alarms;
import split.persistence.flowlog.FlowLog;
import split.persistence.flowlog.SealedUntil;
import split.persistence.oms.PackageTransitions;
import split.persistence.oms.Packages;
import split.persistence.operation.RemoteOperations;
import split.persistence.splitting.IdempotencyKeys;
import split.persistence.splitting.Splits;

/** The beans of splitting over one entity manager, in front of a marketplace that is not asked. */
public final class SplittingBeans {
  private static final Marketplaces MARKETPLACES =
      new Marketplaces() {
        @Override
        public Marketplace of(String name) {
          return new ScriptedMarketplace();
        }
      };

  private final EntityManager em;
  private final Clock clock;

  public SplittingBeans(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  public PlannedSplitting planned() {
    return wired(
        new PlannedSplitting(), sources(), storing(), splits(), MARKETPLACES, log(), clock);
  }

  public PackageSplitting deciding() {
    return wired(
        new PackageSplitting(),
        sources(),
        packages(),
        splits(),
        storing(),
        new IdempotencyKeys(em),
        log(),
        MARKETPLACES,
        clock);
  }

  public SplitCancelling cancelling() {
    var alarms = wired(new AlarmKeeping(), new Alarms(em), clock, Heard.nobody());
    var changes = new PackageChanges(new PackageTransitions(em), events());
    var takingBack = new TakingBack(splits(), packages(), operations(), log(), alarms, changes);
    return wired(new SplitCancelling(), splits(), packages(), operations(), takingBack, clock);
  }

  private SplitStoring storing() {
    var queue = wired(new OperationQueue(), operations(), clock, Heard.nobody());
    return wired(new SplitStoring(), packages(), splits(), events(), queue, clock);
  }

  private SourceReading sources() {
    return new SourceReading(packages(), splits());
  }

  private Packages packages() {
    return new Packages(em);
  }

  private Splits splits() {
    return new Splits(em);
  }

  private RemoteOperations operations() {
    return new RemoteOperations(em);
  }

  private PackageEvents events() {
    return ToldToNobody.events(em, clock);
  }

  private FlowLog log() {
    return new FlowLog(em, new SealedUntil());
  }
}
