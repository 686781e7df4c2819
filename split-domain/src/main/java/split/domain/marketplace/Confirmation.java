package split.domain.marketplace;

import java.util.Map;

/** What the marketplace shows of a split, judged by content (MKT-4). */
public sealed interface Confirmation {
  /**
   * @param byGroup the child the marketplace made for each group
   */
  record Complete(Map<String, RemotePackage> byGroup) implements Confirmation {
    public Complete {
      byGroup = Map.copyOf(byGroup);
    }
  }

  /** Children are missing, or the source is shown beside them. */
  record Pending(String detail) implements Confirmation {}

  /** The source is alive: nothing has happened yet. */
  record NotApplied(RemotePackage source) implements Confirmation {}

  /** The source is alive and whole, but past splitting: nothing has happened and nothing will. */
  record Closed(RemotePackage source) implements Confirmation {}

  /** Somebody else changed the package. */
  record Foreign(String detail) implements Confirmation {}
}
