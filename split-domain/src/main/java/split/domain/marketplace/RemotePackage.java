package split.domain.marketplace;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;

/**
 * A package as the marketplace shows it, already checked and translated.
 *
 * @param status the marketplace's own word
 * @param origins ids of packages it says this one came from; empty where it says nothing
 */
public record RemotePackage(
    String id,
    String orderNumber,
    String status,
    Life life,
    List<RemoteLine> lines,
    Tracking tracking,
    Set<String> origins) {
  public RemotePackage {
    Objects.requireNonNull(id);
    Objects.requireNonNull(life);
    lines = List.copyOf(lines);
    origins = Set.copyOf(origins);
  }

  public Contents contents() {
    return Contents.of(lines, RemoteLine::product, RemoteLine::quantity);
  }

  public enum Life {
    /** Can be split now. */
    SPLITTABLE,
    /** Can be split after {@link Marketplace#prepare}. */
    PREPARABLE,
    /** Exists, but is past splitting. */
    CLOSED,
    /** Broken up by a split; its id means nothing any more. */
    DEAD,
    CANCELLED;

    /**
     * What such a package is here.
     *
     * @param before for one that is not packed yet
     */
    public PackageState state(PackageState before) {
      return switch (this) {
        case SPLITTABLE, PREPARABLE -> before;
        case CLOSED -> PackageState.SHIPPED;
        case CANCELLED, DEAD -> PackageState.CANCELLED;
      };
    }
  }

  public record RemoteLine(String lineId, String sku, String barcode, int quantity) {
    public RemoteLine {
      Objects.requireNonNull(lineId);
    }

    public Product product() {
      return Product.of(sku, barcode, lineId);
    }
  }
}
