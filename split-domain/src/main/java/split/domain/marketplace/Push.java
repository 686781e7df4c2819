package split.domain.marketplace;

import java.util.Set;

/**
 * What a message that a marketplace sent by itself speaks of. Such messages come late, twice, in
 * any order and from anybody: they only say where to look, never what is there.
 */
public sealed interface Push {
  /**
   * @param orderNumbers the marketplace's own
   * @param packageIds the marketplace's own
   */
  record Hint(Set<String> orderNumbers, Set<String> packageIds) implements Push {
    public Hint {
      orderNumbers = Set.copyOf(orderNumbers);
      packageIds = Set.copyOf(packageIds);
    }
  }

  record Unreadable(String detail) implements Push {}

  /** The marketplace sends nothing to such a place. */
  record Unknown() implements Push {}

  /**
   * @param path below the address given to the marketplace, without a slash at either end
   * @param body strict UTF-8, bounded
   */
  record Message(String method, String path, String body) {}
}
