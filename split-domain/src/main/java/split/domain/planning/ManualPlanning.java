package split.domain.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import split.domain.channel.ChannelDirectory;
import split.domain.channel.EffectiveChannel;
import split.domain.oms.CommandDecision;
import split.domain.oms.CommandedPackage;
import split.domain.oms.PackageCommand;
import split.domain.splitting.SplitPlan;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;
import split.persistence.oms.Packages;
import split.vocabulary.ChangeCause;
import split.vocabulary.Violation;

/**
 * A person says which items leave from where (OMS-5): one group moves the package, several divide
 * it.
 */
@ApplicationScoped
public class ManualPlanning implements PackageCommand {
  @Inject private Packages packages;
  @Inject private ChannelDirectory channels;
  @Inject private LocationLooking locations;
  @Inject private ParcelSplitting splitting;
  @Inject private PackageMoving moving;

  @Override
  public String command() {
    return "manual_planning";
  }

  @Override
  public CommandDecision decide(CommandedPackage commanded) {
    Package stored = commanded.stored();
    EffectiveChannel channel = channels.byId(stored.channelId()).orElseThrow();
    List<Assignment> assignments = AssignmentReader.read(commanded.input());
    Map<Long, PackageItem> items = items(stored);
    List<Violation> violations = new ArrayList<>(commanded.input().violations());
    if (!assignments.isEmpty()) {
      violations.addAll(check(channel, stored, assignments, items));
    }
    return violations.isEmpty()
        ? planned(commanded, channel, parcels(assignments, items))
        : new CommandDecision.Refuse(violations);
  }

  private List<Violation> check(
      EffectiveChannel channel,
      Package stored,
      List<Assignment> assignments,
      Map<Long, PackageItem> items) {
    boolean byQuota = ChannelConditions.isByQuota(channel);
    List<String> named =
        assignments.stream().map(Assignment::erpCode).filter(Objects::nonNull).distinct().toList();
    Map<String, Location> known = locations.named(named, byQuota);
    List<Violation> violations =
        new ArrayList<>(AssignmentPolicy.check(assignments, items.keySet(), known));
    if (byQuota) {
      violations.addAll(
          RoomPolicy.check(assignments, stored.stockLocation(), stored.state(), known));
    }
    return violations;
  }

  private CommandDecision planned(
      CommandedPackage commanded, EffectiveChannel channel, List<Parcel> parcels) {
    Package stored = commanded.stored();
    String places = parcels.stream().map(Parcel::erpCode).collect(Collectors.joining(", "));
    String note = "from " + places;
    ChangeCause cause =
        new ChangeCause(
            commanded.caller().name(), commanded.transition(), note, commanded.correlationId());
    if (parcels.size() == 1) {
      return new CommandDecision.Accept(note, () -> move(stored, parcels.getFirst(), cause));
    }
    SplitPlan plan = splitting.plan(channel, stored, parcels);
    return plan.violations().isEmpty()
        ? new CommandDecision.Accept(
            note, () -> splitting.split(channel, stored, parcels, plan, cause))
        : new CommandDecision.Refuse(
            plan.violations().stream().map(AssignmentPolicy::ofGroups).toList());
  }

  private void move(Package stored, Parcel all, ChangeCause cause) {
    boolean stays = all.erpCode().equals(stored.stockLocation()) && stored.state().isOpenLoad();
    if (!stays) {
      moving.move(stored, all.erpCode(), cause);
    }
  }

  private Map<Long, PackageItem> items(Package stored) {
    Map<Long, PackageItem> byId = new LinkedHashMap<>();
    packages.itemsOf(List.of(stored)).forEach(item -> byId.put(item.id(), item));
    return byId;
  }

  private static List<Parcel> parcels(List<Assignment> assignments, Map<Long, PackageItem> items) {
    return assignments.stream()
        .map(
            assignment ->
                new Parcel(
                    assignment.packageItemIds().stream()
                        .map(items::get)
                        .collect(
                            Collectors.toMap(item -> item.orderItem().id(), PackageItem::quantity)),
                    assignment.erpCode()))
        .toList();
  }
}
