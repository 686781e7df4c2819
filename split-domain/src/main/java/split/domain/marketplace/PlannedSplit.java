package split.domain.marketplace;

import java.util.List;
import java.util.Objects;
import split.vocabulary.Tracking;

/**
 * What the marketplace is to do with one package.
 *
 * @param sourceId the marketplace's id of the package
 * @param groups the packages wanted, in the order of the plan
 * @param unstated units that get no package of their own here; the marketplace keeps them as it
 *     does
 */
public record PlannedSplit(
    String sourceId, String orderNumber, List<Group> groups, List<Item> unstated) {
  public PlannedSplit {
    Objects.requireNonNull(orderNumber);
    groups = List.copyOf(groups);
    unstated = List.copyOf(unstated);
  }

  public Contents leftover() {
    return contentsOf(unstated);
  }

  public Contents everything() {
    return groups.stream().map(Group::contents).reduce(leftover(), Contents::plus);
  }

  /** The same, with the line ids the marketplace shows now where it has renamed a line. */
  public PlannedSplit onLinesOf(RemotePackage source) {
    return new PlannedSplit(
        sourceId,
        orderNumber,
        groups.stream().map(group -> group.of(shown(group.items(), source))).toList(),
        shown(unstated, source));
  }

  private static List<Item> shown(List<Item> items, RemotePackage source) {
    return items.stream().map(item -> item.on(source.lines())).toList();
  }

  private static Contents contentsOf(List<Item> items) {
    return Contents.of(items, Item::product, Item::quantity);
  }

  /**
   * @param key names the group between plan and confirmation
   * @param tracking how the package is to travel
   */
  public record Group(String key, List<Item> items, Tracking tracking) {
    public Group {
      items = List.copyOf(items);
    }

    private Group of(List<Item> shown) {
      return new Group(key, shown, tracking);
    }

    public Contents contents() {
      return contentsOf(items);
    }
  }

  /**
   * @param lineId the marketplace's id of this part of the source package
   */
  public record Item(String lineId, String sku, String barcode, int quantity) {
    public Product product() {
      return Product.of(sku, barcode, lineId);
    }

    private Item on(List<RemotePackage.RemoteLine> lines) {
      List<String> same =
          lines.stream()
              .filter(line -> line.product().equals(product()))
              .map(RemotePackage.RemoteLine::lineId)
              .toList();
      return same.size() == 1 ? new Item(same.getFirst(), sku, barcode, quantity) : this;
    }
  }
}
