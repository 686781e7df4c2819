package it.split.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Polling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import split.domain.marketplace.Account;
import split.domain.marketplace.Confirmation;
import split.domain.marketplace.ConfirmationPolicy;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.PlannedSplit.Group;
import split.domain.marketplace.PlannedSplit.Item;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.RemoteLine;
import split.domain.marketplace.Submission;
import split.vocabulary.Tracking;

/** One order at one marketplace on its way through the port, as the product would drive it. */
final class Trial {
  private final Marketplace marketplace;
  private final Account account;
  private final String orderNumber;
  private Set<String> knownBefore = Set.of();
  private Instant announcedAt;
  private PlannedSplit split;
  private Submission submission;

  Trial(Marketplace marketplace, Map<String, String> settings, String orderNumber) {
    this.marketplace = marketplace;
    this.account = new Account("contract", settings, new Exchanges());
    this.orderNumber = orderNumber;
  }

  Account account() {
    return account;
  }

  Reading reading() {
    return marketplace.read(account, OrderQuery.order(orderNumber));
  }

  List<RemotePackage> packages() {
    return found(reading());
  }

  /** What is shown of packages asked for by their ids. */
  List<RemotePackage> packages(String... ids) {
    return found(marketplace.read(account, OrderQuery.packages(orderNumber, Set.of(ids))));
  }

  RemotePackage living() {
    return packages().stream()
        .filter(shown -> shown.life() != RemotePackage.Life.DEAD)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Plans a split of the package: each group is units per line, in the order of the package's
   * lines.
   */
  Trial plan(RemotePackage source, int[]... groups) {
    int[] left = source.lines().stream().mapToInt(RemoteLine::quantity).toArray();
    List<Group> planned = new ArrayList<>();
    for (int[] units : groups) {
      List<Item> items = items(source, units);
      for (int line = 0; line < units.length; line++) {
        left[line] -= units[line];
      }
      planned.add(new Group("g" + planned.size(), items, Tracking.NONE));
    }
    split = new PlannedSplit(source.id(), orderNumber, planned, items(source, left));
    return this;
  }

  private static List<Item> items(RemotePackage source, int[] units) {
    List<Item> items = new ArrayList<>();
    for (int line = 0; line < units.length; line++) {
      RemoteLine shown = source.lines().get(line);
      if (units[line] > 0) {
        items.add(new Item(shown.lineId(), shown.sku(), shown.barcode(), units[line]));
      }
    }
    return items;
  }

  /** Takes the snapshot and sends the planned call. */
  Submission submit() {
    knownBefore = packages().stream().map(RemotePackage::id).collect(Collectors.toSet());
    announcedAt = Instant.now();
    return submitBlindly();
  }

  Submission submitBlindly() {
    submission = marketplace.submit(account, marketplace.plan(account, split));
    return submission;
  }

  Confirmation confirm() {
    return judged(packages());
  }

  /** As the product confirms: by what is shown of the source and of what changed since. */
  private Confirmation confirmChanges() {
    OrderQuery query =
        OrderQuery.packages(orderNumber, Set.of(split.sourceId())).changedSince(announcedAt);
    return judged(found(marketplace.read(account, query)));
  }

  private Confirmation judged(List<RemotePackage> shown) {
    Set<String> hinted =
        submission instanceof Submission.Accepted(Set<String> ids) ? ids : Set.of();
    return ConfirmationPolicy.judge(split, knownBefore, hinted, shown);
  }

  /** What the marketplace shows once it has nothing more to make. */
  Confirmation settled() {
    return settled(this::confirm);
  }

  /** The children, of which the whole order and its changes must tell the same. */
  Map<String, RemotePackage> children() {
    Map<String, RemotePackage> byOrder = complete(settled(this::confirm));
    assertThat(complete(settled(this::confirmChanges))).isEqualTo(byOrder);
    return byOrder;
  }

  private static Confirmation settled(Supplier<Confirmation> confirming) {
    AtomicReference<Confirmation> last = new AtomicReference<>();
    Polling.until(
        () -> {
          last.set(confirming.get());
          return !(last.get() instanceof Confirmation.Pending)
              && !(last.get() instanceof Confirmation.NotApplied);
        });
    return last.get();
  }

  private static Map<String, RemotePackage> complete(Confirmation confirmation) {
    assertThat(confirmation).isInstanceOf(Confirmation.Complete.class);
    return ((Confirmation.Complete) confirmation).byGroup();
  }

  private static List<RemotePackage> found(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Found.class);
    return ((Reading.Found) reading).packages();
  }
}
