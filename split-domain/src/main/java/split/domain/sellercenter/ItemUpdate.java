package split.domain.sellercenter;

import java.util.List;
import split.vocabulary.OrderItemStatus;

/**
 * What the order system is told of a package's items.
 *
 * @param key the same in every try
 */
public record ItemUpdate(
    String key,
    String packageNumber,
    String orderNumber,
    OrderItemStatus status,
    List<Item> items) {
  public ItemUpdate {
    items = List.copyOf(items);
  }

  /**
   * @param unitRows the order system's rows of the line
   */
  public record Item(List<Long> unitRows, String lineId, int quantity) {}
}
