package split.web.console.splitting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One parcel as the editor draws it, or what is left.
 *
 * @param place its index, or {@link Parcels#LEFT}
 * @param others where its goods can go
 * @param violations what is wrong with it, in words
 */
public record Column(int place, List<Chip> chips, List<Integer> others, List<String> violations) {
  /** Units of one line that lie together. */
  public record Chip(int line, String name, String lineId, int quantity) {}

  static List<Column> of(SplitDraft draft, Preview preview) {
    return IntStream.range(Parcels.LEFT, draft.parcels().count())
        .mapToObj(place -> of(draft, place, preview))
        .toList();
  }

  private static Column of(SplitDraft draft, int place, Preview preview) {
    Parcels parcels = draft.parcels();
    List<Chip> chips =
        IntStream.range(0, parcels.lines())
            .filter(line -> parcels.units(place, line) > 0)
            .mapToObj(
                line ->
                    new Chip(
                        line,
                        draft.lines().get(line).name(),
                        draft.lines().get(line).id(),
                        parcels.units(place, line)))
            .toList();
    List<Integer> others =
        IntStream.concat(IntStream.range(0, parcels.count()), IntStream.of(Parcels.LEFT))
            .filter(other -> other != place)
            .boxed()
            .toList();
    return new Column(place, chips, others, preview.at(place));
  }
}
