package split.domain.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.Capability;
import split.domain.splitting.SplitRequest.RequestedGroup;
import split.domain.splitting.SplitRequest.RequestedItem;
import split.vocabulary.FailedIntegration;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;

/** Packages, requests and channels as the tests speak of them. */
final class Goods {
  private Goods() {}

  static final Capability N11 = capability(Capability.ConfirmationMode.REREAD_SYNC);

  static Capability capability(Capability.ConfirmationMode confirmation) {
    return new Capability(
        Capability.Granularity.BOTH,
        Capability.Remainder.AUTO_EXTRA_PACKAGE,
        confirmation,
        Capability.SourceFate.DEAD,
        Set.of("Picking"),
        Set.of("Created"),
        "Picking",
        false,
        1,
        5,
        Map.of());
  }

  static EffectiveChannel channel(boolean partial) {
    return new EffectiveChannel(
        1,
        "n11-main",
        298,
        "n11",
        true,
        partial,
        PackageState.WAITING,
        Map.of("split_packages", true),
        FailedIntegration.DEFAULTS,
        Map.of());
  }

  /** Line ids are 31, 32, …; rows of the order system 1031, 1032, …; order item ids 1, 2, … */
  static SourcePackage source(PackageState state, int... quantities) {
    List<SourcePackage.Item> items = new ArrayList<>();
    for (int i = 0; i < quantities.length; i++) {
      items.add(
          new SourcePackage.Item(
              i + 1L, "" + (31 + i), null, List.of(1031L + i), "SKU-" + i, null, quantities[i]));
    }
    return new SourcePackage(7, "204-7", "204", "2590001", state, null, 3, items);
  }

  static SourcePackage source(int... quantities) {
    return source(PackageState.WAITING, quantities);
  }

  static SourcePackage source(SourcePackage.Item... items) {
    return new SourcePackage(
        7, "204-7", "204", "2590001", PackageState.WAITING, null, 3, List.of(items));
  }

  static SplitRequest request(RequestedGroup... groups) {
    return new SplitRequest(null, "204-7", null, null, List.of(groups));
  }

  static RequestedGroup group(RequestedItem... items) {
    return group(null, null, items);
  }

  static RequestedGroup group(String number, Integer state, RequestedItem... items) {
    return new RequestedGroup("/payload/packages/0", number, state, List.of(items), Tracking.NONE);
  }

  static RequestedItem line(String lineId, Integer quantity) {
    return new RequestedItem("/payload/packages/0/packageitem_set/0", null, lineId, quantity);
  }

  static RequestedItem line(String lineId) {
    return line(lineId, null);
  }

  static RequestedItem row(long omnitronId) {
    return new RequestedItem("/payload/packages/0/packageitem_set/0", omnitronId, null, null);
  }
}
