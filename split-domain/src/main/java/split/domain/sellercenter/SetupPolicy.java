package split.domain.sellercenter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import split.domain.sellercenter.PackageHooks.Hook;
import split.domain.sellercenter.SetupFinding.Status;
import split.domain.sellercenter.SetupFinding.Subject;

/**
 * What the published set-up asks for (SC-4): orders come from the Seller Center, so the order
 * system's own hooks are off, and the Seller Center is told of packages.
 */
final class SetupPolicy {
  static final List<String> HAVE_TO_BE_OFF =
      List.of(
          "cancellation_plan.created",
          "cancellation_plan.updated",
          "order.created",
          "order.updated",
          "retail_store.created",
          "retail_store.updated");

  private static final String CREATED = "package.created";
  private static final List<String> STATUSES =
      List.of(
          "preparing",
          "packed",
          "delivered",
          "shipped",
          "packed_for_refund",
          "out_of_stock",
          "ready_for_customer_pickup",
          "cancelled");

  private SetupPolicy() {}

  static List<SetupFinding> findings(Setup setup) {
    List<SetupFinding> found = new ArrayList<>();
    found.add(setting(ClientSettings.KEY, setup.settings()));
    found.add(setting(SettingKeeping.SUPPLIER_CODE, setup.supplierCode()));
    HAVE_TO_BE_OFF.forEach(type -> found.add(remote(type, setup)));
    wanted(setup.sellerCenter().orElse("")).map(hook -> own(hook, setup)).forEach(found::add);
    return found;
  }

  /** The hooks at the order system that have to be switched off. */
  static List<RemoteHook> surplus(Setup setup) {
    return setup.remoteHooks() == null
        ? List.of()
        : setup.remoteHooks().stream()
            .filter(hook -> hook.active() && HAVE_TO_BE_OFF.contains(hook.eventType()))
            .toList();
  }

  /** The hooks of our own that have to be made. */
  static List<Hook> lacking(Setup setup) {
    return setup.sellerCenter().stream()
        .flatMap(SetupPolicy::wanted)
        .filter(hook -> !setup.ownHooks().contains(hook))
        .toList();
  }

  static Stream<Hook> wanted(String base) {
    String packages = base + "/packages/";
    return Stream.concat(
        Stream.of(new Hook(CREATED, packages)),
        STATUSES.stream()
            .map(state -> new Hook("package.status." + state, packages + "update-status/")));
  }

  private static SetupFinding setting(String name, Object value) {
    return new SetupFinding(
        Subject.SETTING,
        name,
        value == null ? Status.MISSING : Status.OK,
        value == null ? "is not set, or cannot be read" : null);
  }

  private static SetupFinding remote(String type, Setup setup) {
    if (setup.remoteHooks() == null) {
      return new SetupFinding(Subject.ORDER_SYSTEM_HOOK, type, Status.UNKNOWN, setup.whyNot());
    }
    boolean on = surplus(setup).stream().anyMatch(hook -> hook.eventType().equals(type));
    return new SetupFinding(
        Subject.ORDER_SYSTEM_HOOK,
        type,
        on ? Status.STILL_ON : Status.OK,
        on ? "is active at the order system" : null);
  }

  private static SetupFinding own(Hook hook, Setup setup) {
    if (setup.sellerCenter().isEmpty()) {
      return new SetupFinding(
          Subject.PACKAGE_HOOK,
          hook.eventType(),
          Status.UNKNOWN,
          "where the Seller Center is, the settings say");
    }
    boolean there = setup.ownHooks().contains(hook);
    return new SetupFinding(
        Subject.PACKAGE_HOOK,
        hook.eventType(),
        there ? Status.OK : Status.MISSING,
        there ? null : "no active hook to " + hook.targetUrl());
  }
}
