package split.domain.marketplace.trendyol;

import java.util.List;
import split.domain.marketplace.Fault;

/** What a feed says of one order. */
sealed interface Changes {
  /**
   * @param packages those of the order that changed, as they were when {@code by} began
   */
  record Known(List<ShownPackage> packages, ReadBy by) implements Changes {}

  /** The feed must not be believed here: the order is to be read by itself. */
  record Unsure(String why) implements Changes {}

  record Failed(Fault fault, ReadBy by) implements Changes {}
}
