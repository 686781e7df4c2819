package split.domain.planning;

import java.util.List;

/**
 * Items of a package that somebody wants to leave from one location.
 *
 * @param pointer where it stands in the command
 * @param erpCode null if it could not be read
 */
record Assignment(String pointer, List<Item> items, String erpCode) {
  Assignment {
    items = List.copyOf(items);
  }

  record Item(String pointer, long packageItemId) {}

  List<Long> packageItemIds() {
    return items.stream().map(Item::packageItemId).toList();
  }
}
