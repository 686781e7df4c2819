package it.split.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Reading reading = reading();
    assertThat(reading).isInstanceOf(Reading.Found.class);
    return ((Reading.Found) reading).packages();
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
    return submitBlindly();
  }

  Submission submitBlindly() {
    submission = marketplace.submit(account, marketplace.plan(account, split));
    return submission;
  }

  Confirmation confirm() {
    Set<String> hinted =
        submission instanceof Submission.Accepted(Set<String> ids) ? ids : Set.of();
    return ConfirmationPolicy.judge(split, knownBefore, hinted, packages());
  }

  Map<String, RemotePackage> children() {
    Confirmation confirmation = confirm();
    assertThat(confirmation).isInstanceOf(Confirmation.Complete.class);
    return ((Confirmation.Complete) confirmation).byGroup();
  }
}
