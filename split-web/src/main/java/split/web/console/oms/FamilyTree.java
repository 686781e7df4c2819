package split.web.console.oms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import split.view.oms.PackageRow;
import split.view.oms.PackageView;

/** What a package was split from, and what was split from it and from its kin. */
final class FamilyTree {
  private final Map<Long, PackageView> known;
  private final List<Relative> relatives = new ArrayList<>();
  private final Set<Long> drawn = new HashSet<>();

  /**
   * @param depth 0 for the package that all the others come from
   * @param self whether it is the one that was asked about
   */
  public record Relative(PackageView view, int depth, boolean self) {}

  private FamilyTree(List<PackageView> order) {
    known = order.stream().collect(Collectors.toMap(FamilyTree::id, Function.identity()));
  }

  /**
   * @param order all packages of its order
   * @return in the order of drawing: each is followed by its children
   */
  static List<Relative> around(PackageView self, List<PackageView> order) {
    FamilyTree tree = new FamilyTree(order);
    tree.draw(tree.eldest(self), 0, self);
    return tree.relatives;
  }

  private PackageView eldest(PackageView self) {
    PackageView eldest = self;
    Set<Long> climbed = new HashSet<>();
    Optional<PackageView> source = source(self);
    while (source.isPresent() && climbed.add(id(source.get()))) {
      eldest = source.get();
      source = source(eldest);
    }
    return eldest;
  }

  private Optional<PackageView> source(PackageView child) {
    return Optional.ofNullable(child.row().sourceId()).map(known::get);
  }

  private void draw(PackageView view, int depth, PackageView self) {
    if (drawn.add(id(view))) {
      relatives.add(new Relative(view, depth, id(view) == id(self)));
      known.values().stream()
          .filter(each -> Objects.equals(each.row().sourceId(), id(view)))
          .sorted(
              Comparator.comparing(PackageView::row, Comparator.comparing(PackageRow::createdAt))
                  .thenComparing(FamilyTree::id))
          .forEach(child -> draw(child, depth + 1, self));
    }
  }

  private static long id(PackageView view) {
    return view.row().id();
  }
}
