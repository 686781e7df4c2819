package split.sandbox.trendyol;

import java.util.List;
import java.util.Optional;

/**
 * Where a package comes from.
 *
 * @param parent the package that was broken for it
 * @param root the package in which the units were sold; empty if it is this one
 * @param shown what Trendyol shows as origin; empty if it shows nothing
 */
public record Origin(
    Kind kind, Optional<Long> parent, Optional<Long> root, Optional<List<Long>> shown) {

  /** The events that make packages; several are the same to Trendyol. */
  public enum Kind {
    ORDER("order", "order-creation"),
    SPLIT("split", "split"),
    PANEL_SPLIT("panel_split", "split"),
    UNSUPPLIED("unsupplied", "cancel"),
    CUSTOMER_CANCEL("customer_cancel", "cancel");

    private final String trueName;
    private final String wireName;

    Kind(String trueName, String wireName) {
      this.trueName = trueName;
      this.wireName = wireName;
    }

    public String trueName() {
      return trueName;
    }

    public String wireName() {
      return wireName;
    }
  }

  static Origin order() {
    return new Origin(Kind.ORDER, Optional.empty(), Optional.empty(), Optional.of(List.of()));
  }

  static Origin of(Kind kind, ShipmentPackage parent, SplitRules.Origins shows) {
    long root = parent.origin().root().orElse(parent.id());
    Optional<List<Long>> shown =
        switch (shows) {
          case PARENT -> Optional.of(List.of(parent.id()));
          case ROOT -> Optional.of(List.of(root));
          case ABSENT -> Optional.empty();
        };
    return new Origin(kind, Optional.of(parent.id()), Optional.of(root), shown);
  }
}
