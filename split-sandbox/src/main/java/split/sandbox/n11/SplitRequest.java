package split.sandbox.n11;

import java.util.List;
import java.util.stream.Stream;

/** A wish to split one package. It does not name the package: N11 infers it from the lines. */
public sealed interface SplitRequest {
  Stream<Long> lineIds();

  /** Whole lines; their ids stay as they are. */
  record ByLine(List<List<Long>> groups) implements SplitRequest {
    @Override
    public Stream<Long> lineIds() {
      return groups.stream().flatMap(List::stream);
    }
  }

  /** Units of lines, and perhaps units to cancel; one part of a divided line keeps its id. */
  record ByQuantity(List<List<Part>> groups, List<CancelledItem> cancelled)
      implements SplitRequest {
    @Override
    public Stream<Long> lineIds() {
      return Stream.concat(
          groups.stream().flatMap(List::stream).map(Part::lineId),
          cancelled.stream().map(each -> each.part().lineId()));
    }
  }
}
