package split.view;

import java.util.List;

/**
 * Part of a list.
 *
 * @param count rows of the whole list
 */
public record Slice<T>(long count, List<T> rows) {
  public Slice {
    rows = List.copyOf(rows);
  }
}
