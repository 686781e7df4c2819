package split.domain.operation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list in handy pieces, in its order. */
final class Batches {
  private Batches() {}

  static <T> Stream<List<T>> of(List<T> all, int size) {
    return IntStream.iterate(0, start -> start < all.size(), start -> start + size)
        .mapToObj(start -> all.subList(start, Math.min(start + size, all.size())));
  }
}
