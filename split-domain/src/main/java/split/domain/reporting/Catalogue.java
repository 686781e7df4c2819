package split.domain.reporting;

import java.util.Arrays;
import java.util.List;
import split.vocabulary.CatalogueFigure;

/**
 * What is known of the catalogue: nothing yet, since no flow brings it here. It is said so, and no
 * number is made up.
 */
public final class Catalogue {
  public static final String NO_FLOW =
      "no catalogue flow of this version brings products, prices or stocks";

  private Catalogue() {}

  /**
   * @param value null while it is not available
   * @param reason why it is not available, else null
   */
  public record Counter(CatalogueFigure figure, Long value, String reason) {
    public boolean isAvailable() {
      return value != null;
    }
  }

  /** In the published order. */
  public static List<Counter> counters() {
    return Arrays.stream(CatalogueFigure.values())
        .map(figure -> new Counter(figure, null, NO_FLOW))
        .toList();
  }
}
