package split.domain.splitting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import split.domain.marketplace.RemotePackage;

/** What adopting the marketplace's view means for a split (MKT-4). */
sealed interface Adoption {
  /** Nothing may be changed. */
  record Refuse(String detail) implements Adoption {}

  /**
   * The source is divided, though not as planned.
   *
   * @param kept children the marketplace shows, by our id
   * @param voided children it does not show
   * @param found packages that are new to us
   * @param keepsSkipped the units that were to get no package lie apart, as planned
   */
  record Divided(
      Map<Long, RemotePackage> kept,
      Set<Long> voided,
      List<Found> found,
      boolean keepsSkipped,
      List<Gone> gone)
      implements Adoption {
    public Divided {
      kept = Map.copyOf(kept);
      voided = Set.copyOf(voided);
      found = List.copyOf(found);
      gone = List.copyOf(gone);
    }
  }

  /** The source was never divided; it lives on with what it holds over there. */
  record Whole(RemotePackage source, Share share, List<Gone> gone) implements Adoption {
    public Whole {
      gone = List.copyOf(gone);
    }
  }

  /** Everything was cancelled over there. */
  record Nothing(List<Gone> gone) implements Adoption {
    public Nothing {
      gone = List.copyOf(gone);
    }
  }

  /**
   * @param key names the new child's content, like that of a planned one
   */
  record Found(String key, RemotePackage shown, Share share) {}

  /** Units of one line that the marketplace does not show any more. */
  record Gone(String lineId, String sku, int wanted, int found) {
    String sentence() {
      return "line %s (%s): wanted %d, found %d".formatted(lineId, sku, wanted, found);
    }
  }
}
