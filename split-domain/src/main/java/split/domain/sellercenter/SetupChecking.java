package split.domain.sellercenter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Verdict;
import split.domain.sellercenter.PackageHooks.Hook;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.Right;

/**
 * Looks whether the Seller Center is set up, and mends what can be mended from here (SC-4). The
 * order system is asked while somebody waits; nothing is tried twice.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SetupChecking {
  @Inject private SettingReading settings;
  @Inject private OrderSystem orderSystem;
  @Inject private PackageHooks ownHooks;
  @Inject private RepairLogging log;

  @Needs(Right.ADMIN)
  public List<SetupFinding> check(Caller caller) {
    return SetupPolicy.findings(setup(new Exchanges(), caller));
  }

  /** What is right already is left alone, so a second repair does nothing. */
  @Needs(Right.ADMIN)
  public SetupRepair repair(Caller caller, CorrelationId correlationId) {
    Exchanges exchanges = new Exchanges();
    Setup setup = setup(exchanges, caller);
    List<RepairStep> steps = new ArrayList<>();
    for (RemoteHook hook : SetupPolicy.surplus(setup)) {
      steps.add(switchedOff(hook, orderSystem.deactivate(hook, exchanges)));
    }
    for (Hook hook : SetupPolicy.lacking(setup)) {
      steps.add(made(hook, ownHooks.create(hook, setup.token(), caller, correlationId)));
    }
    log.repaired(steps, exchanges.steps(), caller, correlationId);
    return new SetupRepair(steps, SetupPolicy.findings(setup(new Exchanges(), caller)));
  }

  private Setup setup(Exchanges exchanges, Caller caller) {
    ClientSettings known = settings.clientSettings().orElse(null);
    String supplierCode = settings.supplierCode().orElse(null);
    List<Hook> own = ownHooks.active(caller);
    return switch (orderSystem.hooks(exchanges)) {
      case Verdict.Usable<List<RemoteHook>>(var hooks) ->
          new Setup(known, supplierCode, hooks, null, own);
      case Verdict.Refused<List<RemoteHook>>(String code, String detail) ->
          new Setup(known, supplierCode, null, detail, own);
      case Verdict.Failed<List<RemoteHook>>(Fault fault) ->
          new Setup(known, supplierCode, null, fault.detail(), own);
    };
  }

  private static RepairStep made(Hook hook, Optional<String> obstacle) {
    return new RepairStep(
        "package_hook_created", hook.eventType(), obstacle.isEmpty(), obstacle.orElse(null));
  }

  private static RepairStep switchedOff(RemoteHook hook, Verdict<Integer> verdict) {
    String detail =
        switch (verdict) {
          case Verdict.Usable<Integer> usable -> null;
          case Verdict.Refused<Integer>(String code, String why) -> why;
          case Verdict.Failed<Integer>(Fault fault) -> fault.detail();
        };
    return new RepairStep(
        "order_system_hook_switched_off", hook.eventType(), detail == null, detail);
  }
}
