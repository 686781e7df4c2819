package split.domain.splitting;

import java.util.List;
import split.vocabulary.Tracking;

/**
 * A split decision as it came in, read but not yet judged. Parts that could not be read are null
 * and have a violation of their own.
 *
 * @param eventType the envelope's {@code event.type}; null in external mode
 * @param number the source's package number or order number
 * @param originalPackageId picks the package where {@code number} names an order; null if not given
 * @param version the source's version as the caller last read it; null if not given
 */
public record SplitRequest(
    String eventType,
    String number,
    String originalPackageId,
    Long version,
    List<RequestedGroup> groups) {
  public SplitRequest {
    groups = List.copyOf(groups);
  }

  /**
   * One element of {@code payload.packages}.
   *
   * @param pointer where it stands in the request
   * @param number the caller's own number for the new package, or null
   * @param state {@code state.enum_value}, or null for the channel's base state
   */
  public record RequestedGroup(
      String pointer, String number, Integer state, List<RequestedItem> items, Tracking tracking) {
    public RequestedGroup {
      items = List.copyOf(items);
    }
  }

  /**
   * One line of a group, named by the order system's row, by the marketplace's line id, or by both
   * if they agree.
   *
   * @param quantity units, or null for all of that item
   */
  public record RequestedItem(String pointer, Long omnitronId, String lineId, Integer quantity) {}
}
